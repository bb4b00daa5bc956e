package entente.resolution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which states and names follow which custom of naming.
 */
final class Customs {

	private static final Map<String, Set<String>> CUSTOMS = Table.read("name-customs.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (line) -> Set.of(line.get(1).split(" "))));

	private Customs() {
	}

	static boolean of(String custom, String stateOrName) {
		return CUSTOMS.getOrDefault(custom, Set.of()).contains(stateOrName);
	}

}
