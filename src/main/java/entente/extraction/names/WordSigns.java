package entente.extraction.names;

import java.util.regex.Pattern;

/**
 * The signs of all words that are part of no name: marks, words that the grammar knows by
 * their role, capitalised words, and the rest by their class.
 */
final class WordSigns {

	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.-]*\\p{Lu}[\\p{Lu}\\d]*");

	private static final String MARKS = ",.:;()";

	private static final String QUOTES = "\"«»“”„[]";

	private static final String DASHES = "–—-|";

	private final Lexicon lexicon;

	private final Draft draft;

	WordSigns(Lexicon lexicon, Draft draft) {
		this.lexicon = lexicon;
		this.draft = draft;
	}

	static boolean isAcronym(String word) {
		return ACRONYM.matcher(word).matches();
	}

	void draw() {
		for (int i = 0; i < this.draft.size(); i++) {
			if (this.draft.isFree(i)) {
				this.draft.draw(i, sign(i));
			}
		}
	}

	private char sign(int i) {
		String word = this.draft.word(i);
		char mark = mark(word);
		return (mark != 0) ? mark : named(i, word);
	}

	private char mark(String word) {
		char first = word.charAt(0);
		if (this.lexicon.is("genitive", word)) {
			return '\'';
		}
		if (Character.isDigit(first)) {
			return '#';
		}
		if (MARKS.indexOf(first) >= 0) {
			return first;
		}
		if (QUOTES.indexOf(first) >= 0 || word.equals("``") || word.equals("''")) {
			return '"';
		}
		return (DASHES.indexOf(first) >= 0) ? '-' : 0;
	}

	private char named(int i, String word) {
		if (isAcronym(word)) {
			return 'A';
		}
		if (this.lexicon.is("rank", word)) {
			return 'm';
		}
		if (this.lexicon.is("state", word) && "pd".indexOf(this.draft.at(i - 1)) >= 0) {
			return 'S';
		}
		char common = this.lexicon.classes().of(word);
		boolean initial = i == 0 || this.draft.at(i - 1) == '"' || this.draft.at(i - 1) == ':';
		boolean proper = Draft.isCapitalised(word) && !this.lexicon.is("stopper", word);
		return (proper && (!initial || common == 'n')) ? 'C' : common;
	}

}
