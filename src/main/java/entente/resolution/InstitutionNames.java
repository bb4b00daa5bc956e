package entente.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The names of institutions that only a table leads to: seats, acronyms, own names.
 */
final class InstitutionNames {

	private static final String ANY = "-";

	private static final Map<String, String> NAMES = new HashMap<>();

	static {
		Table.read("institution-names.tsv")
			.forEach((line) -> Stream.of(line.get(2).split("; "))
				.forEach((name) -> NAMES.put(key(line.getFirst(), name), line.get(1))));
	}

	private InstitutionNames() {
	}

	/** The name that an institution is compared by; its own where nothing is known. */
	static String of(String name, String plain, @Nullable String state) {
		return Stream.of((state != null) ? state : ANY, ANY)
			.flatMap((place) -> Stream.of(key(place, name), key(place, plain)))
			.filter(NAMES::containsKey)
			.findFirst()
			.map((key) -> NAMES.getOrDefault(key, name))
			.orElse(name);
	}

	private static String key(String state, String name) {
		return state + "|" + Sounds.latin(name).replaceAll("respubliki .*", "").replaceAll("[^a-z0-9]+", " ").strip();
	}

}
