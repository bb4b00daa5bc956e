package entente.extraction.ties.reading;

/**
 * A part of a passage that says one thing, at offsets of the passage.
 */
public record Clause(int start, int end) {

	/** Whether it has the character at an offset. */
	public boolean has(int offset) {
		return offset >= this.start && offset < this.end;
	}

}
