package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * For whom those speak of whom their own words tell nothing: the section, the other side
 * of the talks, the state with which the sentence begins, and at last the document's own
 * side.
 */
final class Sides {

	private static final double CERTAIN = 0.7;

	private static final int LONGEST_HEADING = 4;

	private final Lexicon lexicon;

	private final Prominence prominence;

	private final List<Line> lines;

	private final List<Person> people;

	Sides(Lexicon lexicon, Prominence prominence, List<Line> lines, List<Person> people) {
		this.lexicon = lexicon;
		this.prominence = prominence;
		this.lines = lines;
		this.people = people;
	}

	void infer() {
		this.people.forEach((person) -> person.appearances()
			.forEach(
					(appearance) -> Affiliations.suggest(person, section(appearance.line()), 0.75, appearance.line())));
		officials().forEach((person) -> person.appearances()
			.forEach((appearance) -> Affiliations.suggest(person, opposite(person, appearance.line()), 0.7,
					appearance.line())));
		officials().forEach((person) -> {
			Appearance first = first(person);
			Affiliations.suggest(person, allowed(person, topic(first.line(), first.from())), 0.65, first.line());
		});
		officials().forEach((person) -> Affiliations.suggest(person, allowed(person, this.prominence.home()), 0.6,
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
		boolean diplomat = office.word() != null && office.word().rank() == Lexicon.Rank.DIPLOMAT;
		return diplomat || (office.ofBody() ? !international : office.speaksForState());
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
	private @Nullable String opposite(Person person, Line line) {
		List<String> leading = this.prominence.leading();
		List<String> sides = leading.subList(0, Math.min(2, leading.size()));
		return others(person, line).stream()
			.filter((state) -> sides.size() == 2 && sides.contains(state))
			.map((state) -> sides.get(0).equals(state) ? sides.get(1) : sides.get(0))
			.findFirst()
			.orElse(null);
	}

	/** States of those who stand in the same sentence. */
	private Set<String> others(Person person, Line line) {
		return this.people.stream()
			.filter((other) -> other != person && isIn(other, line))
			.map(Person::hint)
			.filter((hint) -> hint != null && hint.confidence() >= CERTAIN)
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

	private static @Nullable String subject(Line line, int before) {
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
