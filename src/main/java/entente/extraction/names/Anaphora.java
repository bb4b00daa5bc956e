package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Adds what takes up somebody named before: pairs ("les deux pays"), delegations,
 * visitors and pronouns.
 */
final class Anaphora {

	private static final int REACH = 8;

	private final Lexicon lexicon;

	private final People people;

	private final List<Line> lines;

	private final List<String> leading;

	private final Mentions mentions;

	Anaphora(Lexicon lexicon, People people, List<Line> lines, List<String> leading, Mentions mentions) {
		this.lexicon = lexicon;
		this.people = people;
		this.lines = lines;
		this.leading = leading;
		this.mentions = mentions;
	}

	void read(Line line) {
		for (int i = 0; i < line.size(); i++) {
			group(line, i);
			delegation(line, i);
			visitor(line, i);
			pronoun(line, i);
		}
	}

	private void group(Line line, int at) {
		int size = number(line.word(at));
		boolean all = this.lexicon.is("group.all", line.word(at)) && (line.at(at - 1) == 'd' || line.at(at - 1) == 'p');
		if (size == 0 && !all) {
			return;
		}
		int noun = all ? at : noun(line, at + 1);
		boolean ofPeople = noun > 0 && this.lexicon.is("group.people", line.word(noun));
		boolean ofStates = noun > 0 && (all || this.lexicon.is("group.states", line.word(noun)));
		boolean bare = noun < 0 && size == 2 && line.at(at + 1) == 'v';
		int from = (line.at(at - 1) == 'd') ? at - 1 : at;
		int to = (noun > 0) ? noun + 1 : at + 1;
		if (ofPeople || bare) {
			List<Person> pair = lastPeople(line, at, Math.max(2, size));
			this.mentions.add(Mention.Kind.GROUP, line, from, to,
					pair.isEmpty() ? lastStates(line, at, size) : states(pair), names(pair), null);
		}
		else if (ofStates) {
			this.mentions.add(Mention.Kind.GROUP, line, from, to, lastStates(line, at, size), List.of(), null);
		}
	}

	/**
	 * A plural office that takes up the people before, as far as they are of several
	 * sides.
	 */
	void addGroup(Line line, int from, int to) {
		List<Person> pair = lastPeople(line, from, 2);
		this.mentions.add(Mention.Kind.GROUP, line, from, to, pair.isEmpty() ? List.of() : states(pair), names(pair),
				null);
	}

	private int number(String word) {
		String normal = Lexicon.normal(word);
		return switch (normal) {
			case "deux", "two", "both" -> 2;
			case "trois", "three" -> 3;
			case "quatre", "four" -> 4;
			case "cinq", "five" -> 5;
			default -> 0;
		};
	}

	private int noun(Line line, int from) {
		for (int i = from; i < Math.min(line.size(), from + 3); i++) {
			if (this.lexicon.is("group.people", line.word(i)) || this.lexicon.is("group.states", line.word(i))) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The states of the last sentence that has exactly so many, else the leading ones.
	 */
	private SortedSet<String> lastStates(Line line, int before, int size) {
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
	private List<Person> lastPeople(Line line, int before, int size) {
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

	private void delegation(Line line, int at) {
		if (!this.lexicon.is("delegation", line.word(at)) && !this.lexicon.is("side", line.word(at))) {
			return;
		}
		int from = at;
		while (line.at(from - 1) == 'j' || line.at(from - 1) == 's' || line.at(from - 1) == '\''
				|| line.at(from - 1) == 'a') {
			from--;
		}
		int to = at + 1;
		while ("jsapd".indexOf(line.at(to)) >= 0 && to < Math.min(line.size(), at + 5)) {
			to++;
		}
		SortedSet<String> states = line.states(from, to);
		if (!states.isEmpty()) {
			int last = line.tokenAt(line.matches(from, to).getLast().end() - 1) + 1;
			this.mentions.add(Mention.Kind.DELEGATION, line, from, Math.max(at + 1, last), states, List.of(), null);
		}
		else if (this.lexicon.is("delegation", line.word(at)) && !this.lexicon.is("side", line.word(at))) {
			this.mentions.add(Mention.Kind.DELEGATION, line, at, at + 1, states, List.of(), null);
		}
	}

	private void visitor(Line line, int at) {
		boolean nationality = line.at(at - 1) == 'j' || line.at(at + 1) == 'j';
		int from = (line.at(at - 1) == 'j') ? at - 1 : at;
		boolean definite = "dxp".indexOf(line.at(from - 1)) >= 0;
		if (!this.lexicon.is("visitor", line.word(at)) || !definite) {
			return;
		}
		int to = (line.at(at + 1) == 'j') ? at + 2 : at + 1;
		SortedSet<String> states = line.states(from, to);
		Optional<Person> meant = nationality ? lastOf(line, at, states) : last(line, at, Lexicon.Gender.ANY);
		List<String> names = meant.map((person) -> List.of(person.name())).orElse(List.of());
		if (nationality || !names.isEmpty()) {
			SortedSet<String> all = states.isEmpty() ? states(meant.stream().toList()) : states;
			this.mentions.add(Mention.Kind.OFFICE, line, from, to, all, names, null);
		}
	}

	private Optional<Person> lastOf(Line line, int at, SortedSet<String> states) {
		return before(line, at).filter((person) -> person.state() != null && states.contains(person.state()))
			.findFirst();
	}

	private void pronoun(Line line, int at) {
		String word = line.word(at);
		boolean he = this.lexicon.is("he", word);
		boolean she = this.lexicon.is("she", word);
		if (this.lexicon.is("they", word)) {
			List<Person> pair = lastPeople(line, at, 2);
			SortedSet<String> states = pair.isEmpty() ? lastStates(line, at, 0) : states(pair);
			this.mentions.add(Mention.Kind.PRONOUN, line, at, at + 1, states, names(pair), null);
		}
		else if ((he || she) && !isImpersonal(line, at)) {
			last(line, at, he ? Lexicon.Gender.MASCULINE : Lexicon.Gender.FEMININE).ifPresent((person) -> this.mentions
				.add(Mention.Kind.PRONOUN, line, at, at + 1, states(List.of(person)), List.of(person.name()), null));
		}
	}

	private boolean isImpersonal(Line line, int at) {
		return at + 1 < line.size() && Lexicon.normal(line.word(at)).equals("il")
				&& this.lexicon.is("impersonal", line.word(at + 1));
	}

	/**
	 * The person last named, the subject of the sentence before coming before the others.
	 */
	private Optional<Person> last(Line line, int at, Lexicon.Gender gender) {
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

	private static List<String> names(List<Person> people) {
		return people.stream().map(Person::name).toList();
	}

	static SortedSet<String> states(List<Person> people) {
		SortedSet<String> states = new TreeSet<>();
		people.stream().map(Person::state).filter(Objects::nonNull).forEach(states::add);
		return states;
	}

}
