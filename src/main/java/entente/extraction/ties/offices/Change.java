package entente.extraction.ties.offices;

import java.util.Locale;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.words.WordFile;

/**
 * What a phrase of {@code tenures.tsv} tells of an office; of two that tell when it was
 * taken up, the one that stands first is the better.
 */
enum Change {

	/** Who stands before takes it up. */
	TAKES,
	/** Who stands before, behind, or right before a comma, is given it. */
	APPOINTED, APPOINTS, NAMED,
	/** The same, by a vote, which may come long before it is taken up. */
	ELECTED, ELECTS, CHOSEN,
	/** Who stands before takes it up, who stands behind gives it up. */
	REPLACES,
	/** Who stands before gives it up. */
	LEAVES,
	/** Who stands behind loses it. */
	DISMISSES,
	/** It was held until the date behind. */
	UNTIL,
	/** It has been held since the date behind. */
	SINCE,
	/** The date told last before. */
	SAME_DAY,
	/** Only looks like one of these. */
	NONE;

	static Lexicon<Change> lexicon(String lang) {
		return Lexicon.of(WordFile.read(lang, "tenures"), (row) -> valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
	}

	boolean begins() {
		return compareTo(REPLACES) <= 0 || this == SINCE;
	}

}
