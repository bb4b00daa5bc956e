package entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import entente.model.Candidate;

/**
 * The persons that stay apart although they may be one.
 */
final class Review {

	private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparingInt(Candidate::score)
		.reversed()
		.thenComparing(Candidate::one)
		.thenComparing(Candidate::other);

	private Review() {
	}

	static List<Candidate> of(Map<String, List<Profile>> persons) {
		SortedMap<String, List<Profile>> sorted = new TreeMap<>(persons);
		List<Candidate> candidates = new ArrayList<>();
		sorted.forEach((one, profiles) -> sorted.tailMap(one + "\0")
			.forEach((other, others) -> add(new Person(profiles), one, new Person(others), other, candidates)));
		return candidates.stream().sorted(LIKELIEST_FIRST).toList();
	}

	private static void add(Person one, String id, Person other, String otherId, List<Candidate> candidates) {
		if (other.profiles().stream().allMatch(one::mayBe)) {
			int score = other.profiles().stream().mapToInt(one::score).max().orElseThrow();
			if (Judgement.of(score) != Judgement.NON_MATCH) {
				candidates.add(new Candidate(id, otherId, score));
			}
		}
	}

}
