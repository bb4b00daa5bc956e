package entente.reference.lexicon;

import java.util.List;
import java.util.Set;

/**
 * Where a phrase must have capitals to be read as itself: acronyms in every letter, names
 * and English adjectives in a telling word, French adjectives nowhere.
 */
public sealed interface Spelling {

	boolean allows(String text, List<Word> words);

	static Spelling of(String phrase) {
		List<Word> words = Word.of(phrase);
		if (words.size() == 1 && words.getFirst().isAllCapitals(phrase)) {
			return new Acronym();
		}
		boolean[] telling = new boolean[words.size()];
		boolean any = false;
		for (int i = 0; i < telling.length; i++) {
			Word word = words.get(i);
			telling[i] = word.isCapitalised(phrase) && !Name.ARTICLES.contains(word.key());
			any |= telling[i];
		}
		return any ? new Name(telling) : new Common();
	}

	/** A capital in every letter, or in the first of four and more ("Unesco"). */
	record Acronym() implements Spelling {

		@Override
		public boolean allows(String text, List<Word> words) {
			Word word = words.getFirst();
			return word.isAllCapitals(text) || (word.key().length() > 3 && word.isCapitalised(text));
		}

	}

	/** A capital at the start of one telling word at least. */
	record Name(boolean[] telling) implements Spelling {

		static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the", "el", "los", "las", "au", "du");

		@Override
		public boolean allows(String text, List<Word> words) {
			for (int i = 0; i < this.telling.length; i++) {
				if (this.telling[i] && words.get(i).isCapitalised(text)) {
					return true;
				}
			}
			return false;
		}

	}

	/** Any capitals or none. */
	record Common() implements Spelling {

		@Override
		public boolean allows(String text, List<Word> words) {
			return true;
		}

	}

	/** The first element of a compound, before a hyphen. */
	record Prefix() implements Spelling {

		@Override
		public boolean allows(String text, List<Word> words) {
			int end = words.getLast().end();
			return end + 1 < text.length() && "-‐‑".indexOf(text.charAt(end)) >= 0
					&& Character.isLetter(text.codePointAt(end + 1));
		}

	}

}
