package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * For whom those speak of whom their own words tell nothing: the section, the other side
 * of the talks, the state with which the sentence begins, and at last the document's own
 * side.
 */
final class Sides {

	private static final int LONGEST_HEADING = 4;

	private final Lexicon lexicon;

	private final Prominence prominence;

	private final List<Line> lines;

	private final List<Person> people;

	private final Places places;

	private final Possessors possessors;

	private final Companions companions;

	Sides(Lexicon lexicon, Prominence prominence, List<Line> lines, List<Person> people) {
		this.lexicon = lexicon;
		this.prominence = prominence;
		this.lines = lines;
		this.people = people;
		this.places = new Places(lines, people.stream().flatMap((person) -> person.offices().stream()).toList());
		this.possessors = new Possessors(lexicon, lines, people);
		this.companions = new Companions(lexicon, lines, people);
	}

	void infer() {
		everywhere(this.possessors::state, Clue.POSSESSOR);
		everywhere(this.companions::led, Clue.LEADER);
		first(this::sender, Clue.SENDER);
		everywhere(this::opposite, Clue.OPPOSITE);
		first(this.companions::fellowObject, Clue.FELLOW);
		first((person, appearance) -> allowed(person, this.prominence.reporting()), Clue.REPORTING);
		first(this::here, Clue.HERE);
		first((person, appearance) -> allowed(person, topic(appearance.line(), appearance.from())), Clue.TOPIC);
		first((person, appearance) -> section(appearance.line()), Clue.SECTION);
		first((person, appearance) -> this.places.before(appearance.line(), others(person, appearance.line())),
				Clue.BEFORE);
		first((person, appearance) -> allowed(person, this.prominence.home()), Clue.HOME);
		bystanders(this::here, Clue.BYSTANDER_HERE);
		bystanders((person, appearance) -> topic(appearance.line(), appearance.from()), Clue.BYSTANDER_TOPIC);
		bystanders((person, appearance) -> section(appearance.line()), Clue.BYSTANDER_SECTION);
	}

	private @Nullable String here(Person person, Appearance appearance) {
		return this.places.here(appearance.line(), appearance.from(), others(person, appearance.line()));
	}

	/** Asks about those of whom no office is told. */
	private void bystanders(BiFunction<Person, Appearance, @Nullable String> guess, Clue clue) {
		this.people.stream()
			.filter((person) -> person.state() == null && person.offices().isEmpty())
			.forEach((person) -> Affiliations.suggest(person, guess.apply(person, first(person)), clue,
					first(person).line()));
	}

	/** Asks at every place where somebody of unknown side stands. */
	private void everywhere(BiFunction<Person, Appearance, @Nullable String> guess, Clue clue) {
		officials().forEach((person) -> person.appearances()
			.forEach((appearance) -> Affiliations.suggest(person, guess.apply(person, appearance), clue,
					appearance.line())));
	}

	/** Asks only where somebody of unknown side is named first. */
	private void first(BiFunction<Person, Appearance, @Nullable String> guess, Clue clue) {
		officials().forEach((person) -> Affiliations.suggest(person, guess.apply(person, first(person)), clue,
				first(person).line()));
	}

	/** Those who hold an office of a state, but of which state is not yet known. */
	private List<Person> officials() {
		return this.people.stream()
			.filter((person) -> person.state() == null && person.offices().stream().anyMatch(this::isOfState))
			.toList();
	}

	private boolean isOfState(Office office) {
		boolean international = office.line().shape().substring(office.from(), office.to()).indexOf('G') >= 0
				|| this.lexicon.words("international").stream().anyMatch(Lexicon.normal(office.title())::contains);
		return office.isDiplomatic() || (office.ofBody() ? !international : office.speaksForState());
	}

	/** An ambassador who is received is of the other state that the sentence names. */
	private @Nullable String sender(Person person, Appearance appearance) {
		boolean diplomat = person.offices().stream().anyMatch(Office::isDiplomatic);
		SortedSet<String> named = appearance.line().states(0, appearance.line().size());
		named.removeIf((state) -> state.equals(this.prominence.home()));
		return diplomat ? Affiliations.single(named) : null;
	}

	private static Appearance first(Person person) {
		return person.appearances()
			.stream()
			.filter((appearance) -> !appearance.line().sentence().headline())
			.findFirst()
			.orElse(person.appearances().getFirst());
	}

	/** The state that heads the section, if one does. */
	private @Nullable String section(Line line) {
		for (int i = line.number() - 1; i >= 0; i--) {
			Line head = this.lines.get(i);
			boolean heading = head.sentence().headline() && head.sentence().paragraph() > 0;
			if (heading && head.size() <= LONGEST_HEADING) {
				return Affiliations.single(head.states(0, head.size()));
			}
		}
		return null;
	}

	/** In talks of two sides, the side of the one is not that of the other. */
	private @Nullable String opposite(Person person, Appearance appearance) {
		List<String> leading = this.prominence.leading();
		List<String> sides = leading.subList(0, Math.min(2, leading.size()));
		Line line = appearance.line();
		if (!sides.containsAll(line.states(0, line.size()))) {
			return null;
		}
		return this.people.stream()
			.filter((other) -> other != person && isFacing(other, appearance))
			.map(Person::hint)
			.filter((hint) -> hint != null && hint.clue().isCertain())
			.map((hint) -> Objects.requireNonNull(hint).state())
			.filter((state) -> sides.size() == 2 && sides.contains(state))
			.map((state) -> sides.get(0).equals(state) ? sides.get(1) : sides.get(0))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether one is what the other's verb is about, or both are alone in the sentence.
	 */
	private boolean isFacing(Person other, Appearance appearance) {
		long named = this.people.stream().filter((person) -> isIn(person, appearance.line())).count();
		return other.appearances()
			.stream()
			.filter((known) -> known.line() == appearance.line())
			.anyMatch((known) -> Companions.isObject(known) != Companions.isObject(appearance)
					|| (named == 2 && !Companions.isObject(appearance)));
	}

	/** States of those who stand in the same sentence. */
	private Set<String> others(Person person, Line line) {
		return this.people.stream()
			.filter((other) -> other != person && isIn(other, line))
			.map(Person::hint)
			.filter((hint) -> hint != null && hint.clue().isCertain())
			.map((hint) -> Objects.requireNonNull(hint).state())
			.collect(Collectors.toSet());
	}

	private static boolean isIn(Person person, Line line) {
		return person.appearances().stream().anyMatch((appearance) -> appearance.line() == line);
	}

	/** A guess that would put both partners of the talks on one side is none. */
	private @Nullable String allowed(Person person, @Nullable String state) {
		return (state == null || others(person, first(person).line()).contains(state)) ? null : state;
	}

	/** The state with which the sentence, or one before it in the paragraph, begins. */
	private @Nullable String topic(Line line, int before) {
		String own = subject(line, before);
		for (int i = line.number() - 1; own == null && i >= 0; i--) {
			Line earlier = this.lines.get(i);
			if (earlier.sentence().paragraph() != line.sentence().paragraph()) {
				break;
			}
			own = subject(earlier, earlier.size());
		}
		return own;
	}

	/** The state with which a sentence begins. */
	static @Nullable String subject(Line line, int before) {
		int from = (line.at(0) == 'd') ? 1 : 0;
		boolean state = line.at(from) == 's' || line.at(from) == 'c';
		int to = from;
		while (line.at(to) == line.at(from)) {
			to++;
		}
		boolean alone = line.at(to) != 'e' && line.at(to) != ',';
		return (state && to < before && alone) ? Affiliations.single(line.states(from, to)) : null;
	}

}
