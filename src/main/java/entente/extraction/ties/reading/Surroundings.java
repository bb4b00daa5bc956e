package entente.extraction.ties.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;

/**
 * What stands around a word in its clause: the parties before and after it, and the
 * places.
 */
public final class Surroundings {

	/** How far behind a verb its object starts. */
	private static final int OBJECT = 45;

	private final Passage passage;

	private final Clause clause;

	private final int start;

	private final int end;

	private final Places where;

	private Surroundings(Passage passage, Clause clause, Hit<?> hit, @Nullable Named there) {
		this.passage = passage;
		this.clause = clause;
		this.start = hit.start();
		this.end = hit.end();
		this.where = new Places(passage, clause, hit.start(), hit.end(), there);
	}

	/** What stands around a phrase of a passage within its clause. */
	public static Surroundings of(Passage passage, Hit<?> hit) {
		return new Surroundings(passage, passage.clauseAt(hit.start()), hit, null);
	}

	/**
	 * The same where one may point to what was told before.
	 * @param noun whether a relative clause after it may go on to tell of it
	 */
	public static Surroundings of(Passage passage, Hit<?> hit, boolean noun, Scene scene) {
		Clause clause = passage.clauseAt(hit.start());
		return new Surroundings(passage, noun ? passage.withRelative(clause) : clause, hit, scene.where());
	}

	/** Whether the verb is about those of whom the text told before. */
	public boolean tellsOfThem() {
		return this.passage.shapes(this.clause, Sense.THEM)
			.anyMatch((hit) -> hit.start() < this.end && hit.end() > this.start);
	}

	/** Who acts in the rest of the sentence. */
	public Optional<Named> beyond() {
		return new Actors(this.passage, this.clause).beyond();
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

	/** The first party close behind the word, with what is joined to it. */
	public List<Named> object() {
		List<Named> after = after();
		boolean close = !after.isEmpty() && after.getFirst().start() - this.end <= OBJECT;
		return close ? after : List.of();
	}

	private Stream<Named> parties() {
		return this.passage.namedIn(this.clause)
			.stream()
			.filter(Named::party)
			.filter((named) -> !this.where.isGoal(named))
			.filter((named) -> !isTopic(named));
	}

	/** Where it takes place, the nearest first. */
	public List<Named> places() {
		return this.where.all().stream().filter((named) -> !isTopic(named)).toList();
	}

	/** The place of which the state is known, else any place. */
	public Optional<Named> place() {
		return this.where.nearest(places());
	}

	/** Where the sentence takes place of which the clause tells the occasion. */
	public Optional<Named> placeOfSentence() {
		return (this.clause.opener() == Sense.OPENING) ? Places.last(this.passage) : Optional.empty();
	}

	/** The places that a tour goes to, the first of them first. */
	public List<Named> destinations() {
		return this.where.destinations(places());
	}

	/** How a city of the clause is called, if one is told. */
	public Optional<String> city() {
		List<Named> places = places();
		return Places.city(places.isEmpty() ? place().stream().toList() : places);
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
