package entente.extraction.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * The written words that the library reads as two ("du" as "de le").
 */
final class Contractions {

	private final Set<String> words;

	Contractions(String lang) {
		this.words = WordFile.read(lang, "contractions")
			.stream()
			.map(Row::phrase)
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean contains(String word) {
		return this.words.contains(word.toLowerCase(Locale.ROOT));
	}

}
