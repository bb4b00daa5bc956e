package entente.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * What a word is that no table of names knows: a verb, a word of grammar, a number, or
 * else a noun or adjective, which the grammar of names need not tell apart.
 */
final class WordClasses {

	private static final char NOUN = 'n';

	private final Map<String, Character> words = new HashMap<>();

	private final List<Ending> endings;

	WordClasses(String lang, Function<String, Set<String>> roles) {
		List<Row> rows = WordFile.read(lang, "classes");
		for (Row row : rows) {
			words(row, roles).forEach((word) -> this.words.putIfAbsent(word, sign(row)));
		}
		this.endings = rows.stream()
			.filter((row) -> row.phrase().equals("ending"))
			.flatMap((row) -> row.forms(2).map((ending) -> new Ending(ending, sign(row))))
			.toList();
	}

	private static Stream<String> words(Row row, Function<String, Set<String>> roles) {
		return switch (row.phrase()) {
			case "role" -> roles.apply(row.cell(2)).stream();
			case "word" -> row.forms(2);
			default -> Stream.empty();
		};
	}

	private static char sign(Row row) {
		return row.cell(1).equals("-") ? NOUN : row.cell(1).charAt(0);
	}

	/** The sign of the grammar for a word. */
	char of(String word) {
		String normal = Lexicon.normal(word);
		Character known = this.words.get(normal);
		if (known != null) {
			return known;
		}
		if (!Character.isLetter(normal.charAt(0))) {
			return 'o';
		}
		return this.endings.stream()
			.filter((ending) -> normal.length() > ending.letters().length() + 1 && normal.endsWith(ending.letters()))
			.map(Ending::sign)
			.findFirst()
			.orElse(NOUN);
	}

	private record Ending(String letters, char sign) {
	}

}
