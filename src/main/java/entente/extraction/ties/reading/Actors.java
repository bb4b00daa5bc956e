package entente.extraction.ties.reading;

import java.util.List;
import java.util.Optional;

/**
 * Who acts in a sentence outside one of its clauses.
 */
record Actors(Passage passage, Clause clause) {

	/** How far into a sentence one is still before its main clause. */
	static final int EARLY = 40;

	/**
	 * Who acts in the rest of the sentence: for a clause that opens it the first that
	 * follows, else the first of the nearest clause before.
	 */
	Optional<Named> beyond() {
		if (this.clause.opener() == Sense.RELATIVE) {
			return antecedent();
		}
		boolean opens = this.clause.opener() == Sense.OPENING && this.clause.start() <= 2;
		List<Clause> before = this.passage.clauses()
			.stream()
			.filter((other) -> other.end() <= this.clause.start())
			.toList();
		List<Clause> after = this.passage.clauses()
			.stream()
			.filter((other) -> other.start() >= this.clause.end())
			.toList();
		return first(opens ? after : before.reversed()).or(() -> first(startsEarly() ? after : List.of()));
	}

	/** Whether hardly more than a place or date stands before the clause. */
	private boolean startsEarly() {
		return this.clause.opener() == Sense.WHERE && this.clause.start() < EARLY;
	}

	private Optional<Named> first(List<Clause> clauses) {
		return clauses.stream()
			.map((other) -> this.passage.namedIn(other).stream().filter(Named::personal).findFirst())
			.flatMap(Optional::stream)
			.findFirst();
	}

	private Optional<Named> antecedent() {
		return this.passage.named()
			.stream()
			.filter((named) -> named.personal() && named.end() <= this.clause.start())
			.reduce((one, other) -> other);
	}

}
