package entente.graph.questions;

/**
 * A piece of a statement: clauses to run first, and the expression that then has the
 * value.
 */
record Answer(String clauses, String value) {

	static Answer of(String value) {
		return new Answer("", value);
	}

}
