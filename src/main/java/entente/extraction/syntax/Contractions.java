package entente.extraction.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The written words that the library reads as two ("du" as "de le").
 */
final class Contractions {

	private final Set<String> words;

	Contractions(String lang) {
		this.words = Table.rows("contractions.tsv", lang)
			.stream()
			.map((cells) -> cells[1])
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean contains(String word) {
		return this.words.contains(word.toLowerCase(Locale.ROOT));
	}

}
