package entente.extraction.names;

import java.util.SortedSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.OfficeMention;

/**
 * An office in a sentence, held by somebody named beside it or not.
 *
 * @param from first token, without the article
 * @param to token after the last
 * @param word its head noun, null for "counterpart"
 * @param title as the text words it, without the state's adjective; empty for
 * "counterpart"
 * @param field what its ministry is for, as the text words it, null where it has none
 * @param ofBody whether the complement names the institution in which it is held
 * @param states for which it is held, as the office itself tells
 */
record Office(Line line, int from, int to, Lexicon.@Nullable OfficeWord word, String title, @Nullable String field,
		boolean ofBody, SortedSet<String> states) {

	boolean isCounterpart() {
		return this.word == null;
	}

	boolean isPlural() {
		return (this.word != null) ? this.word.plural()
				: this.line.words(this.from, this.to).matches("(?iu).*(?:counterparts|homologues|numbers)\\b.*");
	}

	Lexicon.Gender gender() {
		return (this.word != null) ? this.word.gender() : Lexicon.Gender.ANY;
	}

	/** Whether it is held abroad. */
	boolean isDiplomatic() {
		return this.word != null && this.word.rank() == Lexicon.Rank.DIPLOMAT;
	}

	/** Whether its holder speaks for a state, rather than for the body. */
	boolean speaksForState() {
		return this.word == null || switch (this.word.rank()) {
			case SOVEREIGN, PRESIDENT, GOVERNMENT, MINISTER, DEPARTMENT, OFFICIAL, DIPLOMAT, MEMBER -> true;
			case BODY, BARE, AIDE, HONORIFIC -> false;
		};
	}

	/** The office as one of its several holders has it. */
	OfficeMention singular() {
		String one = (this.word != null) ? Lexicon.normal(this.title).contains(this.word.form())
				? this.title.replaceFirst("(?iu)" + Pattern.quote(this.word.form()), this.word.base())
				: this.word.base() : "";
		return new OfficeMention(one, null, null, null, Person.evidence(this.line, "office.alone"));
	}

	/** The one state for which it is held, null where none or several are told. */
	@Nullable String state() {
		return (this.states.size() == 1) ? this.states.first() : null;
	}

	boolean hasArticle() {
		return this.line.at(this.from - 1) == 'd' || this.line.at(this.from - 1) == 'x'
				|| this.line.at(this.from - 1) == 'p';
	}

}
