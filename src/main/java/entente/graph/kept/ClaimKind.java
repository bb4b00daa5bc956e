package entente.graph.kept;

/**
 * What a claim tells.
 */
public enum ClaimKind {

	OFFICE, EVENT, AGREEMENT, COOPERATION;

	/** A name that no block of another kind has. */
	public String block(String content) {
		return this + "|" + content;
	}

	/** Whether a block is of this kind. */
	public boolean isKindOf(String block) {
		return block.startsWith(this + "|");
	}

}
