package entente.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A person's name as it sounds: family name and given names, whatever their order and
 * spelling.
 *
 * @param family never empty
 * @param given in their order, empty where only the family name is told
 * @param second a further family name, empty where none is told
 */
record PersonName(String family, List<String> given, String second) {

	private static final Pattern SEPARATOR = Pattern.compile("[^a-z]+");

	private static final Map<String, String> GIVEN = oneSpelling("given-names.tsv", Sounds::of);

	private static final Map<String, String> FAMILIES = oneSpelling("families.tsv", Sounds::ofFamily);

	private static Map<String, String> oneSpelling(String table, UnaryOperator<String> sounds) {
		UnaryOperator<String> reading = (name) -> sounds.apply(SEPARATOR.matcher(Sounds.latin(name)).replaceAll(""));
		Map<String, String> canonical = new HashMap<>();
		for (List<String> names : Table.read(table)) {
			names.forEach((name) -> canonical.put(reading.apply(name), reading.apply(names.getFirst())));
		}
		return Map.copyOf(canonical);
	}

	/**
	 * Reads a name.
	 * @param state code of the state that the person speaks for, null where unknown
	 */
	static PersonName of(String name, @Nullable String state) {
		NameParts parts = NameParts.of(name, state);
		PersonName read = new PersonName(familySounds(parts.family()),
				parts.given().stream().map(PersonName::givenSounds).toList(), Sounds.ofFamily(parts.second()));
		return Sounds.isAbjad(name) ? read.withoutVowels() : read;
	}

	static String familySounds(String word) {
		String sounds = Sounds.ofFamily(Sounds.latin(word));
		return FAMILIES.getOrDefault(sounds, sounds);
	}

	static String givenSounds(String word) {
		String sounds = Sounds.of(Sounds.latin(word));
		return GIVEN.getOrDefault(sounds, sounds);
	}

	static boolean isNoGivenName(String word) {
		return !GIVEN.containsKey(Sounds.of(word));
	}

	private PersonName withoutVowels() {
		return new PersonName(Sounds.consonants(this.family), this.given.stream().map(Sounds::consonants).toList(),
				Sounds.consonants(this.second));
	}

	boolean hasGiven() {
		return !this.given.isEmpty();
	}

	/** All given names as one word: their parting differs ("Jinping", "Jin-ping"). */
	String givenAsOne() {
		String joined = String.join("", this.given);
		return GIVEN.getOrDefault(joined, joined);
	}

}
