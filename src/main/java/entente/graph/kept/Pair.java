package entente.graph.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Two states in the alphabetical order of their codes.
 */
public record Pair(String first, String second) {

	public static Pair of(String one, String other) {
		return (one.compareTo(other) <= 0) ? new Pair(one, other) : new Pair(other, one);
	}

	/** Reads the key of a dyad. */
	public static Pair ofKey(String key) {
		String[] states = key.split("-");
		return new Pair(states[0], states[1]);
	}

	/** Every pair of the states. */
	public static List<Pair> among(Collection<String> states) {
		List<String> sorted = List.copyOf(new TreeSet<>(states));
		List<Pair> pairs = new ArrayList<>();
		for (int first = 0; first < sorted.size(); first++) {
			for (int second = first + 1; second < sorted.size(); second++) {
				pairs.add(new Pair(sorted.get(first), sorted.get(second)));
			}
		}
		return pairs;
	}

	/** The key of the dyad. */
	public String key() {
		return this.first + "-" + this.second;
	}

	public Map<String, Object> row() {
		return Map.of("key", key(), "first", this.first, "second", this.second);
	}

}
