package entente.extraction.ties.time;

/**
 * On which side of the publication something lies, as far as the text tells.
 */
public enum Tense {

	PAST, FUTURE, UNKNOWN

}
