package entente.resolution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which names many people bear.
 */
final class Commonness {

	private static final Map<String, Set<String>> NAMES = Table.read("common-names.tsv")
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, Commonness::sounds));

	private Commonness() {
	}

	private static Set<String> sounds(List<String> line) {
		UnaryOperator<String> reading = line.getFirst().equals("family") ? PersonName::familySounds
				: PersonName::givenSounds;
		return Stream.of(line.get(1).split(" "))
			.map(reading)
			.flatMap((sounds) -> Stream.of(sounds, Sounds.consonants(sounds)))
			.filter((sounds) -> !sounds.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	static boolean isCommonFamily(PersonName name) {
		return has("family", name.family());
	}

	/** Whether family name and every given name are common. */
	static boolean isCommon(PersonName name) {
		return isCommonFamily(name)
				&& name.given().stream().allMatch((given) -> given.length() == 1 || has("given", given));
	}

	private static boolean has(String kind, String sounds) {
		return NAMES.getOrDefault(kind, Set.of()).contains(sounds);
	}

}
