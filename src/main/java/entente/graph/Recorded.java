package entente.graph;

import java.util.List;

/**
 * What recording a document came to.
 *
 * @param claims how many claims rest on the document now
 * @param erased every form of the names of those in the document who were erased, empty
 * unless it was refused for them
 * @param facts ids of the events and agreements that nothing told before
 */
public record Recorded(Outcome outcome, int claims, List<String> erased, List<String> facts) {

	public Recorded {
		erased = List.copyOf(erased);
		facts = List.copyOf(facts);
	}

	/** What became of the document. */
	public enum Outcome {

		/** It is stored, and the facts follow. */
		RECORDED,

		/** It was stored already, and says what it said. */
		UNCHANGED,

		/** It names somebody who was erased; nothing was stored. */
		REFUSED

	}

}
