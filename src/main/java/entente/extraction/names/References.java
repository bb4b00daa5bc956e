package entente.extraction.names;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant where only an office stands ("the minister", "le président brésilien").
 */
final class References {

	private static final int NEAR = 2;

	private static final Pattern DEMONYM = Pattern.compile("dj,");

	private final People people;

	References(People people) {
		this.people = people;
	}

	/** The named person who holds the office, if the document tells one. */
	Optional<Person> holder(Appearance unnamed) {
		if (unnamed.isPlural() || unnamed.offices().isEmpty()) {
			return Optional.empty();
		}
		Office office = unnamed.offices().getFirst();
		if (office.isCounterpart()) {
			return counterpart(office.state(), unnamed);
		}
		List<Person> candidates = this.people.all()
			.stream()
			.filter((person) -> !isBeside(person, unnamed))
			.filter((person) -> person.gender().agrees(unnamed.gender()))
			.filter((person) -> person.offices().stream().anyMatch((held) -> isSame(held, office)))
			.toList();
		String state = office.state();
		Optional<Person> known = (state != null) ? ofState(candidates, state, unnamed) : nearest(candidates, unnamed);
		return known.or(() -> newcomer(office, unnamed));
	}

	/** Somebody else of that state, or the one named last beside somebody else. */
	private Optional<Person> counterpart(@Nullable String state, Appearance unnamed) {
		List<Person> others = this.people.all()
			.stream()
			.filter((person) -> (state != null) ? state.equals(person.state()) : person.state() != null)
			.filter((person) -> person.appearances().stream().noneMatch((known) -> known.line() == unnamed.line()))
			.filter((person) -> person.gender().agrees(unnamed.gender()))
			.toList();
		return nearest(others, unnamed);
	}

	/**
	 * The one named shortly before of whom no office is told yet: "A is back home. The
	 * Congolese minister …". Of several, the one with whom the sentence before begins.
	 */
	private Optional<Person> newcomer(Office office, Appearance unnamed) {
		boolean apposed = DEMONYM.matcher(office.line().shape().substring(0, office.from())).matches();
		if (!(office.hasArticle() || apposed) || office.isPlural()) {
			return Optional.empty();
		}
		int reach = (office.state() != null) ? NEAR : 1;
		List<Person> open = this.people.all()
			.stream()
			.filter((person) -> person.offices().isEmpty() && isOpen(person, office.state()))
			.filter((person) -> person.gender().agrees(unnamed.gender()))
			.filter((person) -> isShortlyBefore(person, unnamed, reach))
			.toList();
		return (open.size() == 1 || office.state() == null) ? open.stream().findFirst() : Optional.empty();
	}

	private static boolean isOpen(Person person, @Nullable String state) {
		return person.state() == null || person.state().equals(state) || state == null;
	}

	private static boolean isShortlyBefore(Person person, Appearance unnamed, int reach) {
		int line = unnamed.line().number();
		return Stream.ofNullable(last(person, unnamed))
			.anyMatch((known) -> known.line().number() < line && line - known.line().number() <= reach);
	}

	/** Those known to be of the state, else the only one of whom no state is known. */
	private static Optional<Person> ofState(List<Person> candidates, String state, Appearance unnamed) {
		List<Person> own = candidates.stream().filter((person) -> state.equals(person.state())).toList();
		if (!own.isEmpty()) {
			return nearest(own, unnamed);
		}
		List<Person> open = candidates.stream().filter((person) -> person.state() == null).toList();
		return (open.size() == 1) ? Optional.of(open.getFirst()) : Optional.empty();
	}

	private static Optional<Person> nearest(List<Person> candidates, Appearance unnamed) {
		return candidates.stream()
			.filter((person) -> last(person, unnamed) != null)
			.max(Comparator.comparing((person) -> Objects.requireNonNull(last(person, unnamed)), People.ORDER));
	}

	/** Where the person was named last before a place. */
	static @Nullable Appearance last(Person person, Appearance before) {
		return person.appearances()
			.stream()
			.filter((appearance) -> People.ORDER.compare(appearance, before) < 0)
			.max(People.ORDER)
			.orElse(null);
	}

	private static boolean isBeside(Person person, Appearance unnamed) {
		return person.appearances()
			.stream()
			.anyMatch((appearance) -> appearance.line() == unnamed.line() && appearance.from() > unnamed.from());
	}

	static boolean isSame(Office held, Office meant) {
		Lexicon.OfficeWord own = held.word();
		Lexicon.OfficeWord other = meant.word();
		if (own == null && other != null) {
			return held.line().number() <= meant.line().number() && !meant.ofBody() && meant.speaksForState();
		}
		if (own == null || other == null || own.rank() != other.rank()) {
			return false;
		}
		boolean field = meant.field() == null || held.field() == null
				|| Lexicon.normal(held.title()).contains(Lexicon.normal(meant.field()));
		boolean body = !meant.ofBody() || Lexicon.normal(held.title()).equals(Lexicon.normal(meant.title()));
		boolean general = own.rank() == Lexicon.Rank.PRESIDENT || own.rank() == Lexicon.Rank.MINISTER
				|| own.rank() == Lexicon.Rank.SOVEREIGN || own.rank() == Lexicon.Rank.GOVERNMENT;
		boolean deputy = own.base().startsWith("vice") == other.base().startsWith("vice");
		return field && body && (own.base().equals(other.base())
				|| (general && meant.field() == null && deputy && held.ofBody() == meant.ofBody()));
	}

}
