package entente.resolution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the outcomes of comparisons are worth.
 */
final class Weights {

	private static final Map<String, Integer> WEIGHTS = Table.read("weights.tsv")
		.stream()
		.skip(1)
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (fields) -> Integer.valueOf(fields.get(1))));

	private Weights() {
	}

	static int of(String outcome) {
		return Objects.requireNonNull(WEIGHTS.get(outcome), outcome);
	}

}
