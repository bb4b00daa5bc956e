package entente.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people of a document: their appearances gathered under the fullest name.
 */
final class People {

	private final List<Person> people = new ArrayList<>();

	private final Map<Appearance, Person> byAppearance = new IdentityHashMap<>();

	private People() {
	}

	/**
	 * Gathers the appearances by name; the longest names first, so that the short ones
	 * find them.
	 */
	static People gather(List<Appearance> appearances) {
		People people = new People();
		List<Appearance> named = appearances.stream().filter((appearance) -> appearance.name() != null).toList();
		named.stream().filter((appearance) -> length(appearance) > 1 && !isHeadline(appearance)).forEach(people::add);
		named.stream()
			.filter((appearance) -> length(appearance) > 1 && isHeadline(appearance))
			.forEach(people::addHeadline);
		named.stream().filter((appearance) -> length(appearance) == 1 && isTrusted(appearance)).forEach(people::add);
		named.stream()
			.filter((appearance) -> length(appearance) == 1 && !isTrusted(appearance))
			.forEach(people::recall);
		people.addRecurring(named);
		people.people.forEach((person) -> person.appearances().sort(ORDER));
		people.people.sort(Comparator.comparing((person) -> person.appearances().getFirst(), ORDER));
		return people;
	}

	static final Comparator<Appearance> ORDER = Comparator
		.comparingInt((Appearance appearance) -> appearance.line().number())
		.thenComparingInt(Appearance::from);

	List<Person> all() {
		return List.copyOf(this.people);
	}

	Optional<Person> of(Appearance appearance) {
		return Optional.ofNullable(this.byAppearance.get(appearance));
	}

	void appear(Person person, Appearance appearance) {
		person.appear(appearance);
		this.byAppearance.put(appearance, person);
	}

	private static int length(Appearance appearance) {
		return Stream.ofNullable(appearance.name()).mapToInt((name) -> Person.words(name.text()).size()).sum();
	}

	private static boolean isTrusted(Appearance appearance) {
		return appearance.name() != null && appearance.name().trusted() && !isHeadline(appearance);
	}

	private static boolean isHeadline(Appearance appearance) {
		return appearance.line().sentence().headline();
	}

	private void add(Appearance appearance) {
		if (!recall(appearance)) {
			Person person = new Person();
			this.people.add(person);
			appear(person, appearance);
		}
	}

	private void addHeadline(Appearance appearance) {
		if (!recall(appearance) && appearance.name() != null && appearance.name().trusted()) {
			add(appearance);
		}
	}

	/**
	 * Whether the name is one that is known already; of several of that name it is the
	 * one who holds the office told with it, else the one named last.
	 */
	private boolean recall(Appearance appearance) {
		if (appearance.name() == null) {
			return false;
		}
		List<String> words = Person.words(appearance.name().text());
		Optional<Person> known = this.people.stream()
			.filter((person) -> person.isKnownBy(words))
			.max(Comparator.comparing((Person person) -> holds(person, appearance))
				.thenComparing((person) -> person.gender().agrees(appearance.gender()))
				.thenComparingInt((person) -> person.appearances().getLast().line().number()));
		known.ifPresent((person) -> appear(person, appearance));
		return known.isPresent();
	}

	private static boolean holds(Person person, Appearance appearance) {
		return appearance.offices()
			.stream()
			.anyMatch((office) -> person.offices().stream().anyMatch((held) -> References.isSame(held, office)));
	}

	/** A single word that nothing introduces is a person if it comes again. */
	private void addRecurring(List<Appearance> named) {
		List<Appearance> left = named.stream()
			.filter((appearance) -> !this.byAppearance.containsKey(appearance) && !isHeadline(appearance))
			.toList();
		for (Appearance appearance : left) {
			long times = left.stream().filter((other) -> text(other).equals(text(appearance))).count();
			if (times > 1 || isKin(appearance)) {
				add(appearance);
			}
		}
	}

	private static boolean isKin(Appearance appearance) {
		return appearance.name() != null && appearance.line().at(appearance.name().from() - 1) == ','
				&& appearance.name().trusted();
	}

	private static String text(Appearance appearance) {
		return (appearance.name() != null) ? appearance.name().text() : "";
	}

}
