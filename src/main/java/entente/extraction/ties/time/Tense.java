package entente.extraction.ties.time;

/**
 * On which side of the publication something lies, as far as the text tells.
 */
public enum Tense {

	/** Over at publication. */
	PAST,
	/** About the day of publication, told in the present tense; so far rather past. */
	PRESENT,
	/** Told in the present tense and setting out: another weekday is the next one. */
	COMING,
	/** As {@link #PRESENT}, but what is dated is the end. */
	ENDING,
	/** Yet to come at publication. */
	FUTURE,
	/** On either side. */
	UNKNOWN

}
