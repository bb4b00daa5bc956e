package entente.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * Where the name of a state or city is part of a person's name: "Jack London", "Paris
 * Hilton".
 */
final class PersonNames {

	private final Set<String> givenNames = keys("given-names.tsv");

	private final Set<String> followers = keys("followers.tsv");

	private static Set<String> keys(String file) {
		return Table.read(file)
			.rows()
			.stream()
			.flatMap((row) -> Word.keys(row.cell(0)).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a given name comes before the word. */
	boolean isSurname(int index, String text, List<Word> words) {
		return index > 0 && this.givenNames.contains(words.get(index - 1).key())
				&& words.get(index - 1).isCapitalised(text) && partedByBlank(text, words, index);
	}

	/** Whether a family name may come after the word, which is also a given name. */
	boolean isGivenName(int index, String text, List<Word> words) {
		int next = index + 1;
		return next < words.size() && partedByBlank(text, words, next) && words.get(next).isCapitalised(text)
				&& !words.get(next).isAllCapitals(text) && !this.followers.contains(words.get(next).key())
				&& !isTitleCased(text, words, next);
	}

	private static boolean partedByBlank(String text, List<Word> words, int index) {
		return text.substring(words.get(index - 1).end(), words.get(index).start()).isBlank();
	}

	/** Whether the words on are capitalised as in a headline. */
	private static boolean isTitleCased(String text, List<Word> words, int index) {
		return index + 1 < words.size() && words.get(index + 1).isWord() && words.get(index + 1).isCapitalised(text);
	}

}
