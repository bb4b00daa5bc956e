package entente.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import entente.model.Account;
import entente.model.Candidate;
import entente.model.Fact;
import entente.model.PersonMention;

/**
 * Parts the accounts of one family name into persons. The most telling accounts go first,
 * those with given name and state; each following one joins the only person it may be of,
 * and stays apart where there are several.
 */
final class People {

	private static final Comparator<Profile> MOST_TELLING_FIRST = Comparator
		.comparing((Profile profile) -> !profile.name().hasGiven())
		.thenComparing((profile) -> profile.state() == null)
		.thenComparing((profile) -> -profile.name().given().size())
		.thenComparing((profile) -> -profile.name().givenAsOne().length())
		.thenComparing(Profile::content);

	private static final long FAR_MORE = 3;

	private final List<Person> persons = new ArrayList<>();

	private People() {
	}

	/** The block that a person's accounts share. */
	static String block(PersonMention mention) {
		return Houses.block(Sounds.frame(PersonName.of(mention.name(), mention.state()).family()));
	}

	/** The persons of a block, in the order of their ids. */
	static List<Fact<PersonMention>> of(Collection<Account<PersonMention>> block) {
		Map<Profile, List<Account<PersonMention>>> accounts = block.stream()
			.collect(Collectors.groupingBy(Profile::of));
		return parted(accounts.keySet()).identified()
			.entrySet()
			.stream()
			.map((person) -> fact(person.getKey(),
					person.getValue()
						.stream()
						.flatMap((profile) -> Objects.requireNonNull(accounts.get(profile)).stream())
						.toList()))
			.toList();
	}

	/** The persons of a block that are possible matches. */
	static List<Candidate> candidates(Collection<Account<PersonMention>> block) {
		return Review.of(parted(block.stream().map(Profile::of).collect(Collectors.toSet())).identified());
	}

	private static People parted(Collection<Profile> profiles) {
		People people = new People();
		profiles.stream().sorted(MOST_TELLING_FIRST).forEach(people::add);
		return people;
	}

	private void add(Profile profile) {
		List<Person> possible = this.persons.stream().filter((person) -> person.mayBe(profile)).toList();
		List<Person> matching = possible.stream().filter((person) -> person.matches(profile)).toList();
		only(matching, (person) -> true).or(() -> only(matching, (person) -> person.sharesOffice(profile)))
			.or(() -> holder(matching, profile))
			.or(() -> only(possible, (person) -> person.isToldLike(profile)))
			.or(() -> only(possible, (person) -> isOfTheOnlyOne(profile, person)))
			.ifPresentOrElse((person) -> person.add(profile), () -> this.persons.add(new Person(profile)));
	}

	/**
	 * Who is told in the office by far the most about that time: it may once be told of
	 * another by mistake.
	 */
	private static Optional<Person> holder(List<Person> matching, Profile profile) {
		long most = matching.stream().mapToLong((person) -> person.timesInOffice(profile)).max().orElse(0);
		return only(matching, (person) -> FAR_MORE * person.timesInOffice(profile) > most)
			.filter((person) -> person.timesInOffice(profile) == most);
	}

	/** Where nobody tells an office, a family name is of the only person of the state. */
	private static boolean isOfTheOnlyOne(Profile profile, Person person) {
		return profile.state() != null && !profile.name().hasGiven() && profile.offices().isEmpty()
				&& !person.hasOffice();
	}

	private static Optional<Person> only(List<Person> candidates, Predicate<Person> condition) {
		List<Person> found = candidates.stream().filter(condition).limit(2).toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The profiles by the id of their person; what no key can tell apart is one. */
	private Map<String, List<Profile>> identified() {
		Map<String, Long> sharing = this.persons.stream()
			.flatMap((person) -> person.keys().stream())
			.collect(Collectors.groupingBy((key) -> key, Collectors.counting()));
		Map<String, List<Profile>> byId = new TreeMap<>();
		for (Person person : this.persons) {
			String key = person.keys()
				.stream()
				.filter((candidate) -> Long.valueOf(1).equals(sharing.get(candidate)))
				.findFirst()
				.orElseGet(() -> person.keys().getLast());
			byId.computeIfAbsent(ContentId.of("p", key), (id) -> new ArrayList<>()).addAll(person.profiles());
		}
		return byId;
	}

	private static Fact<PersonMention> fact(String id, List<Account<PersonMention>> accounts) {
		Consensus<PersonMention> consensus = new Consensus<>(accounts);
		Map<String, String> names = consensus.names(PersonMention::name, People::completeness);
		String name = Objects.requireNonNull(consensus.best(PersonMention::name, People::completeness));
		return new Fact<>(id, new PersonMention(names.getOrDefault("en", name), consensus.all(PersonMention::names),
				consensus.most(PersonMention::state), List.of(), 1, List.of()), names, accounts);
	}

	/** The person that all the given ones are. */
	static Fact<PersonMention> merged(Collection<Fact<PersonMention>> people) {
		String id = people.stream().map(Fact::id).min(Comparator.naturalOrder()).orElseThrow();
		return fact(id, people.stream().flatMap((person) -> person.accounts().stream()).toList());
	}

	/** A name with a given name before one without. */
	private static int completeness(String name) {
		return name.strip().contains(" ") ? 0 : 1;
	}

}
