package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.reference.States;

/**
 * Whose office a possessive tells: "A, the Gambian president, and his foreign minister",
 * "Switzerland pays. Its ambassador …", "Saint Lucia, whose minister …".
 */
final class Possessors {

	private static final int REACH = 2;

	private final Lexicon lexicon;

	private final List<Line> lines;

	private final List<Person> people;

	Possessors(Lexicon lexicon, List<Line> lines, List<Person> people) {
		this.lexicon = lexicon;
		this.lines = lines;
		this.people = people;
	}

	/** The state of the one whose minister, ambassador … the person is. */
	@Nullable String state(Person person, Appearance appearance) {
		return appearance.offices()
			.stream()
			.filter((office) -> !office.isCounterpart() && isPossessed(office))
			.map((office) -> antecedent(person, office))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private boolean isPossessed(Office office) {
		int before = office.from() - 1;
		return before >= 0 && (this.lexicon.is("its", office.line().word(before)) || (office.line().at(before) == 'm'
				&& before > 0 && this.lexicon.is("its", office.line().word(before - 1))));
	}

	private @Nullable String antecedent(Person person, Office office) {
		Line line = office.line();
		return here(person, line, office.from()).or(() -> earlier(line)).orElse(null);
	}

	/** The nearest before in the sentence, be it a person or a state. */
	private Optional<String> here(Person person, Line line, int before) {
		Optional<Spoken> other = this.people.stream()
			.filter((known) -> known != person && known.state() != null)
			.flatMap((known) -> known.appearances()
				.stream()
				.filter((appearance) -> appearance.line() == line && appearance.to() <= before)
				.map((appearance) -> new Spoken(appearance.from(), Objects.requireNonNull(known.state()))))
			.max((first, second) -> Integer.compare(first.at(), second.at()));
		List<States.Match> named = line.matches(0, before)
			.stream()
			.filter((match) -> match.form() == States.Form.NAME)
			.toList();
		Optional<Spoken> state = named.isEmpty() ? Optional.empty()
				: Optional.of(new Spoken(line.tokenAt(named.getLast().start()), named.getLast().code()));
		return Stream.of(other, state)
			.flatMap(Optional::stream)
			.max((first, second) -> Integer.compare(first.at(), second.at()))
			.map(Spoken::state);
	}

	/** The state with which a sentence shortly before begins. */
	private Optional<String> earlier(Line line) {
		for (int i = line.number() - 1; i >= Math.max(0, line.number() - REACH); i--) {
			String state = Sides.subject(this.lines.get(i), this.lines.get(i).size());
			if (state != null) {
				return Optional.of(state);
			}
		}
		return Optional.empty();
	}

	private record Spoken(int at, String state) {
	}

}
