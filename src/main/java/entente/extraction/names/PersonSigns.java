package entente.extraction.names;

import java.util.regex.Pattern;

import entente.reference.States;

/**
 * Which words of a sentence belong to names of people: those that the parser takes for
 * such, put right where a title, a number or a state says otherwise.
 */
final class PersonSigns {

	private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}(er)?");

	private final Lexicon lexicon;

	private final Draft draft;

	PersonSigns(Lexicon lexicon, Draft draft) {
		this.lexicon = lexicon;
		this.draft = draft;
	}

	/** An office noun may be somebody's first or family name ("Sultan Al Jaber"). */
	boolean isOfficeNamed(int token) {
		return Draft.isCapitalised(word(token)) && (isPatronymic(token + 1) || isFamilyName(token));
	}

	/** What else is a title may be a family name ("Thomas Prince"). */
	boolean isBehindName(int token) {
		return this.draft.isLabelledPerson(token) && this.draft.isLabelledPerson(token - 1)
				&& this.draft.isFree(token - 1);
	}

	/** So may be some nouns of institutions ("Tyra Banks"). */
	boolean isNamedAsBody(int token) {
		return this.lexicon.is("family noun", word(token)) ? isFamilyName(token) : isTitled(token);
	}

	/** "President Duma Boko" */
	private boolean isTitled(int token) {
		return Draft.isCapitalised(word(token)) && token > 0 && this.draft.isLabelledPerson(token + 1)
				&& "Ot".indexOf(this.draft.at(token - 1)) >= 0;
	}

	/** A family name may be an office noun ("Stephen King"). */
	boolean isFamilyName(int token) {
		boolean first = token > 0 && this.draft.isLabelledPerson(token) && this.draft.isLabelledPerson(token + 1)
				&& this.draft.isFree(token - 1) && this.lexicon.classes().of(word(token - 1)) == 'n';
		return Draft.isCapitalised(word(token)) && (first || isBehindName(token));
	}

	/** "Sultan bin Saad" is a name, whatever the parser says. */
	private boolean isBeforePatronymic(int token) {
		return Draft.isCapitalised(word(token)) && token + 2 < this.draft.size()
				&& this.lexicon.is("son of", word(token + 1)) && Draft.isCapitalised(word(token + 2));
	}

	private boolean isPatronymic(int token) {
		return token < this.draft.size() && this.lexicon.is("patronymic", word(token).replaceFirst("-.*", ""));
	}

	private String word(int token) {
		return this.draft.word(token);
	}

	void draw() {
		for (int i = 0; i < this.draft.size(); i++) {
			boolean roman = ROMAN.matcher(word(i)).matches();
			boolean number = roman && i > 0 && (this.draft.at(i - 1) == 'P' || isAfterOffice(i - 1));
			boolean named = this.draft.isLabelledPerson(i) && !roman && !isAcronym(i) && !isStopper(word(i))
					&& !isField(i) && !isNamesake(i);
			if (this.draft.isFree(i) && (number || named || isBeforePatronymic(i))) {
				this.draft.draw(i, 'P');
			}
		}
	}

	/** "Ministre du Pétrole" */
	private boolean isField(int i) {
		boolean alone = !this.draft.isLabelledPerson(i - 1) && !this.draft.isLabelledPerson(i + 1);
		return alone && i > 0 && this.lexicon.is("portfolio", word(i))
				&& (this.lexicon.is("of", word(i - 1)) || this.lexicon.is("article", word(i - 1)));
	}

	/** "Nelson Mandela University", "Université Cheikh Anta Diop". */
	private boolean isNamesake(int i) {
		int end = i + 1;
		while (this.draft.isLabelledPerson(end) && this.draft.isFree(end)) {
			end++;
		}
		int start = i - 1;
		while (start >= 0 && (this.draft.isLabelledPerson(start) || this.draft.at(start) == 't')
				&& this.draft.at(start) != 'H') {
			start--;
		}
		boolean behind = start >= 0 && this.draft.at(start) == 'H' && this.lexicon.is("namesake", word(start));
		return behind || (this.draft.at(end) == 'H' && Draft.isCapitalised(word(end)));
	}

	private boolean isStopper(String word) {
		return this.lexicon.is("stopper", word) && !this.lexicon.is("particle", word);
	}

	/**
	 * Capitals alone among other words; a family name in capitals stands beside a first
	 * name.
	 */
	private boolean isAcronym(int i) {
		boolean beside = this.draft.isLabelledPerson(i - 1) || this.draft.isLabelledPerson(i + 1);
		return WordSigns.isAcronym(word(i)) && !beside;
	}

	private boolean isAfterOffice(int i) {
		return i > 0 && this.draft.at(i - 1) == 'O' && Draft.isCapitalised(word(i));
	}

	/** A state's name beside a person's is a name too ("Jordan Bardella"). */
	boolean isName(States.Match match) {
		int from = this.draft.token(match.start());
		int to = this.draft.token(match.end() - 1) + 1;
		for (int i = from; i < to; i++) {
			if (this.draft.at(i) != 'P') {
				return false;
			}
		}
		boolean adjective = match.form() == States.Form.ADJECTIVE || match.form() == States.Form.DEMONYM;
		boolean placed = from > 0 && (this.lexicon.is("to", word(from - 1)) || this.lexicon.is("of", word(from - 1)));
		boolean family = this.draft.at(from - 1) == 'P';
		return !placed && (family || (!adjective && this.draft.at(to) == 'P'));
	}

}
