package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who and which states were named before a place in the document.
 */
final class Discourse {

	private static final int REACH = 8;

	private final People people;

	private final List<Line> lines;

	private final List<String> leading;

	Discourse(People people, List<Line> lines, List<String> leading) {
		this.people = people;
		this.lines = lines;
		this.leading = leading;
	}

	/**
	 * The states of the last sentence that has exactly so many, else the leading ones.
	 */
	SortedSet<String> lastStates(Line line, int before, int size) {
		for (int i = line.number(); i >= Math.max(0, line.number() - REACH); i--) {
			Line earlier = this.lines.get(i);
			SortedSet<String> states = sides(earlier, (i == line.number()) ? before : earlier.size());
			if (!states.isEmpty() && (states.size() == size || (size == 0 && states.size() > 1))) {
				return states;
			}
		}
		int count = (size == 0) ? Math.min(3, this.leading.size()) : size;
		return (this.leading.size() >= count) ? new TreeSet<>(this.leading.subList(0, count)) : new TreeSet<>();
	}

	/** The states that a sentence names, and those for whom its people speak. */
	private SortedSet<String> sides(Line line, int before) {
		SortedSet<String> states = new TreeSet<>(line.states(0, before));
		named(line, before).map(Person::state).filter(Objects::nonNull).forEach(states::add);
		return states;
	}

	private Stream<Person> named(Line line, int before) {
		return this.people.all()
			.stream()
			.filter((person) -> person.appearances()
				.stream()
				.anyMatch((appearance) -> appearance.line() == line && appearance.from() < before));
	}

	/** The people of the last sentence that has exactly so many of different states. */
	List<Person> lastPeople(Line line, int before, int size) {
		List<Person> seen = new ArrayList<>();
		for (int i = line.number(); i >= 0; i--) {
			Line earlier = this.lines.get(i);
			List<Person> here = named(earlier, (i == line.number()) ? before : earlier.size()).toList();
			if (here.size() == size && states(here).size() == size) {
				return here;
			}
			here.stream().filter((person) -> isNewSide(person, seen)).forEach(seen::add);
			if (seen.size() >= size) {
				return seen.subList(0, size);
			}
		}
		return List.of();
	}

	private static boolean isNewSide(Person person, List<Person> seen) {
		return person.state() != null
				&& seen.stream().noneMatch((other) -> Objects.equals(other.state(), person.state()));
	}

	Optional<Person> lastOf(Line line, int at, SortedSet<String> states) {
		return before(line, at).filter((person) -> person.state() != null && states.contains(person.state()))
			.findFirst();
	}

	/**
	 * The person last named, the subject of the sentence before coming before the others.
	 */
	Optional<Person> last(Line line, int at, Lexicon.Gender gender) {
		return before(line, at).filter((person) -> person.gender().agrees(gender)).findFirst();
	}

	/** From this sentence backwards; in each, in the order of the text. */
	private Stream<Person> before(Line line, int at) {
		List<Person> order = new ArrayList<>();
		for (int i = line.number(); i >= Math.max(0, line.number() - REACH); i--) {
			Line earlier = this.lines.get(i);
			order.addAll(inOrder(earlier, (i == line.number()) ? at : earlier.size()));
		}
		return order.stream();
	}

	private List<Person> inOrder(Line line, int before) {
		List<Appearance> here = this.people.all()
			.stream()
			.flatMap((person) -> person.appearances().stream())
			.filter((appearance) -> appearance.line() == line && appearance.from() < before)
			.sorted(People.ORDER)
			.toList();
		return here.stream().flatMap((appearance) -> this.people.of(appearance).stream()).distinct().toList();
	}

	static List<String> names(List<Person> people) {
		return people.stream().map(Person::name).toList();
	}

	static SortedSet<String> states(List<Person> people) {
		SortedSet<String> states = new TreeSet<>();
		people.stream().map(Person::state).filter(Objects::nonNull).forEach(states::add);
		return states;
	}

}
