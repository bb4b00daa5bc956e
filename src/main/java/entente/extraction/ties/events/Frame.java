package entente.extraction.ties.events;

/**
 * How the parties stand around the word that tells an event.
 */
enum Frame {

	/** Visitor, then the place. */
	GOES,
	/** A further stop of the visit told in the same sentence. */
	NEXT,
	/** A noun with visitor and place around it. */
	STAY,
	/** Host, then visitor. */
	HOSTS,
	/** Visitor, then host. */
	HOSTED,
	/** One side, then the other. */
	MEETS,
	/** Two sides who are said to have talked, which counts if nothing else is told. */
	DISCUSSES,
	/** A noun with both sides around it. */
	TALKS,
	/** The same of a noun that may also stand alone for a meeting to come. */
	GATHERING,
	/** A conference: who attends, where. */
	HELD,
	/** The same of a noun that by itself means one of a series ("the third session"). */
	EDITION,
	/** The same of what two sides hold: those of the story where none are told. */
	JOINT,
	/** Who else attends the conference told last. */
	ATTENDS,
	/** Who, of the visitors' side, takes part in the event told last. */
	JOINS,
	/** A ceremony: who gives, who receives. */
	GIVEN;

	/** Whether it is a noun, which may take up an event already told. */
	boolean nominal() {
		return this == STAY || this == TALKS || this == GATHERING || this == HELD || this == EDITION || this == JOINT;
	}

}
