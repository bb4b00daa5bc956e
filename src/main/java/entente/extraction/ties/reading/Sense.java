package entente.extraction.ties.reading;

import java.util.Locale;

/**
 * What a word does in a sentence, beyond naming an event, an instrument or a theme: the
 * second column of {@code clauses.tsv}, {@code status.tsv}, {@code progress.tsv} and
 * {@code cooperation.tsv}.
 */
public enum Sense {

	BOUNDARY, RELATIVE, OPENING, WHERE, MARGIN, TOPIC, GOAL, JOINED, THERE, EACH, SPORT, ORGANISATION, TAKEN_UP, NEW,
	CEREMONY, PHONE, THEM,

	SIGNS, SIGNED, PREPARES, PLANNED, APPLIES, IN_FORCE, ENDS, PLAN, PAST, DUE, ACCEPTED, STARTS, FINISHES, CANCEL, NOT,
	WISH,

	COOPERATES, TALKS, LIST, BETWEEN, WITH, AGENDA, ELSE,

	NONE;

	static Sense of(String name) {
		return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
