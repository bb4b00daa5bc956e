package entente.extraction.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The written words that the grammar reads as two ("du" as "de le").
 */
final class Contractions {

	private final Map<String, Parts> parts;

	Contractions(String lang) {
		this.parts = Table.rows("contractions.tsv", lang)
			.stream()
			.map((cells) -> new Parts(cells[1], List.of(cells[2], cells[4]), List.of(cells[3], cells[5])))
			.collect(Collectors.toUnmodifiableMap(Parts::word, Function.identity()));
	}

	boolean contains(String word) {
		return this.parts.containsKey(word.toLowerCase(Locale.ROOT));
	}

	/** The two words that a token stands for, null if it is one word. */
	@Nullable Parts split(Token token) {
		Parts split = this.parts.get(token.text().toLowerCase(Locale.ROOT));
		return (split != null && split.tags().getFirst().equals(token.tag())) ? split : null;
	}

	/** A contraction and what it is contracted from. */
	record Parts(String word, List<String> words, List<String> tags) {
	}

}
