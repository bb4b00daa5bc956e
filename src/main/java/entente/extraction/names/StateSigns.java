package entente.extraction.names;

import entente.reference.States;

/**
 * Draws the states that a sentence names, but for those within the words of an office or
 * an institution.
 */
final class StateSigns {

	private static final String NOUNS = "HOGB";

	private final Lexicon lexicon;

	private final Draft draft;

	StateSigns(Lexicon lexicon, Draft draft) {
		this.lexicon = lexicon;
		this.draft = draft;
	}

	void draw(States.Match match) {
		int from = this.draft.token(match.start());
		boolean shared = isNoun(from) || isLowerCase(from);
		for (int i = from; i <= this.draft.token(match.end() - 1); i++) {
			if (!isNoun(i) && !(shared && isFunctionWord(i))) {
				this.draft.draw(i, sign(match.form()));
			}
		}
	}

	private boolean isLowerCase(int token) {
		return Character.isLowerCase(this.draft.word(token).codePointAt(0));
	}

	private boolean isNoun(int token) {
		return NOUNS.indexOf(this.draft.at(token)) >= 0;
	}

	private static char sign(States.Form form) {
		return switch (form) {
			case NAME -> 's';
			case CAPITAL -> 'c';
			case ADJECTIVE, DEMONYM -> 'j';
		};
	}

	/** Within "president of the Republic of Slovenia" the office ends before "of". */
	private boolean isFunctionWord(int token) {
		String word = this.draft.word(token);
		return this.lexicon.is("of", word) || this.lexicon.is("article", word);
	}

}
