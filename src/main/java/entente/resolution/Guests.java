package entente.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import entente.model.PersonMention;

/**
 * The people of an account by the state that they speak for, those of unknown state under
 * a dash.
 */
record Guests(Map<String, List<Profile>> byState) {

	static Guests of(Collection<PersonMention> people) {
		return new Guests(people.stream()
			.map(Profile::of)
			.collect(Collectors.groupingBy((profile) -> (profile.state() != null) ? profile.state() : "-", TreeMap::new,
					Collectors.toList())));
	}

	/** Whether at least one person may be among both. */
	boolean overlap(Guests other) {
		return all().stream().anyMatch((profile) -> other.all().stream().anyMatch(profile::mayBe));
	}

	/**
	 * Whether both name people of one state and none of them may be the same.
	 * @param relevant which states count
	 */
	boolean contradict(Guests other, Predicate<String> relevant) {
		return this.byState.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals("-") && relevant.test(entry.getKey()))
			.anyMatch((entry) -> other.byState.containsKey(entry.getKey())
					&& !new Guests(Map.of(entry.getKey(), entry.getValue())).overlap(other));
	}

	/** The family names, for keys. */
	String families() {
		return all().stream().map((profile) -> Sounds.skeleton(profile.name().family())).sorted().toList().toString();
	}

	private List<Profile> all() {
		return this.byState.values().stream().flatMap(List::stream).toList();
	}

}
