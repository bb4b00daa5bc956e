package entente.extraction.names;

/**
 * Consecutive words of a sentence.
 *
 * @param from first token
 * @param to token after the last
 */
record Range(int from, int to) {

	boolean overlaps(Range other) {
		return this.from < other.to && other.from < this.to;
	}

}
