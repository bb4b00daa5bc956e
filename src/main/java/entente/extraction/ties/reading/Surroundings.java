package entente.extraction.ties.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Slot;

/**
 * What stands around a word in its clause: the parties before and after it, and the
 * places.
 */
public final class Surroundings {

	private final Passage passage;

	private final Clause clause;

	private final int start;

	private final int end;

	private Surroundings(Passage passage, Clause clause, int start, int end) {
		this.passage = passage;
		this.clause = clause;
		this.start = start;
		this.end = end;
	}

	/** What stands around a phrase of a passage within its clause. */
	public static Surroundings of(Passage passage, Hit<?> hit) {
		return new Surroundings(passage, passage.clauseAt(hit.start()), hit.start(), hit.end());
	}

	/** The same for a noun, of which a relative clause may go on to tell. */
	public static Surroundings ofNoun(Passage passage, Hit<?> hit) {
		Clause clause = passage.withRelative(passage.clauseAt(hit.start()));
		return new Surroundings(passage, clause, hit.start(), hit.end());
	}

	/**
	 * Who acts in the rest of the sentence: for a clause that opens it the first that
	 * follows, else the first of the nearest clause before.
	 */
	public Optional<Named> beyond() {
		if (this.clause.opener() == Sense.RELATIVE) {
			return antecedent();
		}
		boolean opens = this.clause.opener() == Sense.OPENING && this.clause.start() <= 2;
		List<Clause> others = this.passage.clauses()
			.stream()
			.filter((other) -> opens ? other.start() >= this.clause.end() : other.end() <= this.clause.start())
			.toList();
		return (opens ? others : others.reversed()).stream()
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

	public Passage passage() {
		return this.passage;
	}

	public Clause clause() {
		return this.clause;
	}

	/** The parties before the word; neither places nor what is only spoken of. */
	public List<Named> before() {
		return parties().filter((named) -> named.end() <= this.start).toList();
	}

	/** The parties after the word, or within its phrase. */
	public List<Named> after() {
		return parties().filter((named) -> named.start() >= this.start).toList();
	}

	private Stream<Named> parties() {
		return this.passage.namedIn(this.clause)
			.stream()
			.filter(Named::party)
			.filter((named) -> !isGoal(named))
			.filter((named) -> !isTopic(named));
	}

	/** The places of the clause, those after the word first, then the nearest. */
	public List<Named> places() {
		return this.passage.namedIn(this.clause)
			.stream()
			.filter((named) -> isGoal(named) || (named.place() && isObject(named)))
			.filter((named) -> !isTopic(named))
			.sorted(Comparator.comparingInt(this::distance))
			.toList();
	}

	/** The place of which the state is known, else any place. */
	public Optional<Named> place() {
		List<Named> places = places();
		return places.stream()
			.filter((place) -> !place.states().isEmpty())
			.findFirst()
			.or(() -> places.stream().findFirst());
	}

	/** How a city of the clause is called, if one is told. */
	public Optional<String> city() {
		return places().stream()
			.filter((place) -> place.slot() == Slot.CAPITAL || place.slot() == Slot.CITY)
			.map(Named::text)
			.findFirst();
	}

	private int distance(Named named) {
		return (named.start() >= this.start) ? named.start() - this.end : 1000 + this.start - named.end();
	}

	private boolean isObject(Named named) {
		return named.start() >= this.end && named.start() - this.end <= 4;
	}

	private boolean isGoal(Named named) {
		return this.passage.shapes(this.clause, Sense.GOAL)
			.anyMatch((hit) -> hit.start() < named.start() && named.end() <= hit.end());
	}

	private boolean isTopic(Named named) {
		return this.passage.shapes(this.clause, Sense.TOPIC)
			.anyMatch((hit) -> hit.end() <= named.start() && !divides(hit.end(), named.start())
					&& (named.start() > this.start || divides(hit.end(), this.start)));
	}

	/** Whether a comma, or the word itself, stands between. */
	private boolean divides(int from, int to) {
		return from > to || this.passage.masked().substring(from, to).indexOf(',') >= 0
				|| (from <= this.start && this.start < to);
	}

	/**
	 * Whether the noun is one that the text takes up ("the visit", "cette rencontre").
	 */
	public boolean takenUp() {
		return this.passage.shapes(this.clause, Sense.TAKEN_UP)
			.anyMatch((hit) -> hit.end() <= this.start && this.start - hit.end() <= 2);
	}

}
