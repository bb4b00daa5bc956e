package entente.extraction.ties.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Slot;

/**
 * Where something told in a clause takes place: at the places to which its words lead, or
 * where "there" points to.
 *
 * @param start of the word that tells it
 * @param end of the word that tells it
 * @param there the place told last before the passage, null where none was
 */
public record Places(Passage passage, Clause clause, int start, int end, @Nullable Named there) {

	private static final int BEFORE = 1000;

	/** Those after the word first, then the nearest. */
	List<Named> all() {
		return this.passage.namedIn(this.clause)
			.stream()
			.filter((named) -> named.party() || named.place())
			.filter((named) -> isGoal(named) || (named.place() && isObject(named)))
			.sorted(Comparator.comparingInt(this::distance))
			.toList();
	}

	/** The place of which the state is known, else any place, else where "there" is. */
	Optional<Named> nearest(List<Named> places) {
		return places.stream()
			.filter((place) -> !place.states().isEmpty())
			.findFirst()
			.or(() -> places.stream().findFirst())
			.or(this::meant);
	}

	/** The places that a tour goes to: the nearest and those joined to it. */
	List<Named> destinations(List<Named> places) {
		List<Named> stops = new ArrayList<>(nearest(places).stream().toList());
		Optional<Named> next = stops.stream().findFirst().flatMap(this::joinedTo);
		while (next.isPresent()) {
			Named stop = next.get();
			if (!stop.states().isEmpty() && stops.stream().noneMatch((known) -> known.states().equals(stop.states()))) {
				stops.add(stop);
			}
			next = joinedTo(stop);
		}
		return stops;
	}

	private Optional<Named> joinedTo(Named place) {
		return this.passage.shapes(this.clause, Sense.JOINED)
			.filter((hit) -> hit.start() >= place.end() && hit.start() - place.end() <= 1)
			.flatMap((hit) -> this.passage.named().stream().filter((named) -> named.end() == hit.end()))
			.filter(Named::place)
			.findFirst();
	}

	/** Where "there" and "where" point to. */
	private Optional<Named> meant() {
		boolean pointed = this.clause.opener() == Sense.WHERE || afterWhere()
				|| this.passage.shapes(this.clause, Sense.THERE).findAny().isPresent();
		return pointed ? this.passage.named()
			.stream()
			.filter((named) -> named.place() && named.end() <= Math.max(this.clause.start(), this.start))
			.reduce((one, other) -> other)
			.or(() -> Optional.ofNullable(this.there)) : Optional.empty();
	}

	/** "In Doha, where he arrived on Sunday, he met …" */
	private boolean afterWhere() {
		int at = this.passage.clauses().indexOf(this.clause);
		return at == 2 && this.passage.clauses().get(1).opener() == Sense.WHERE;
	}

	private int distance(Named named) {
		return (named.start() >= this.start) ? named.start() - this.end : BEFORE + this.start - named.end();
	}

	private boolean isObject(Named named) {
		return named.end() >= this.end && named.start() >= this.start && named.start() - this.end <= 4;
	}

	/** Whether words lead to it, or to the place that it is joined to. */
	boolean isGoal(Named named) {
		return leadsTo(named) || (named.place() && this.passage.shapes(this.clause, Sense.JOINED)
			.filter((hit) -> hit.end() == named.end())
			.anyMatch((hit) -> this.passage.named()
				.stream()
				.anyMatch(
						(before) -> before.end() <= hit.start() && hit.start() - before.end() <= 1 && isGoal(before))));
	}

	private boolean leadsTo(Named named) {
		return this.passage.shapes(this.clause, Sense.GOAL)
			.anyMatch((hit) -> hit.start() < named.start() && named.end() <= hit.end());
	}

	/** How the city is called, if one is told. */
	public static Optional<String> city(List<Named> places) {
		return places.stream()
			.filter((place) -> place.slot() == Slot.CAPITAL || place.slot() == Slot.CITY)
			.map(Named::text)
			.findFirst();
	}

	/** What a passage tells last of where something takes place. */
	static Optional<Named> last(Passage passage) {
		List<Hit<Sense>> goals = passage.shape().stream().filter((hit) -> hit.entry() == Sense.GOAL).toList();
		return passage.named()
			.stream()
			.filter((named) -> named.place() && !named.states().isEmpty())
			.filter((named) -> goals.stream().anyMatch((goal) -> goal.end() == named.end()))
			.reduce((one, other) -> other);
	}

}
