package entente.graph;

/**
 * What recording a document came to.
 *
 * @param claims how many claims rest on the document now
 */
public record Recorded(Outcome outcome, int claims) {

	/** Whether the graph was changed. */
	public enum Outcome {

		RECORDED, UNCHANGED

	}

}
