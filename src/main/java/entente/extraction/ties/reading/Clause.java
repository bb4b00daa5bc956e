package entente.extraction.ties.reading;

/**
 * A part of a passage that says one thing, at offsets of the passage.
 *
 * @param opener what kind of word it starts with, {@link Sense#NONE} for the main clause
 */
public record Clause(int start, int end, Sense opener) {

	/** Whether it has the character at an offset. */
	public boolean has(int offset) {
		return offset >= this.start && offset < this.end;
	}

	/** Both as one. */
	Clause upTo(Clause later) {
		return new Clause(this.start, later.end, this.opener);
	}

}
