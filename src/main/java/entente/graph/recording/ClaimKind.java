package entente.graph.recording;

/**
 * What a claim tells.
 */
enum ClaimKind {

	OFFICE, EVENT, AGREEMENT, COOPERATION;

	/** A name that no block of another kind has. */
	String block(String content) {
		return this + "|" + content;
	}

	/** Whether a block is of this kind. */
	boolean isKindOf(String block) {
		return block.startsWith(this + "|");
	}

}
