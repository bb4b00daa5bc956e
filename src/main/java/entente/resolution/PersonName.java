package entente.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A person's name as it sounds: family name and given names, whatever their order and
 * spelling.
 *
 * @param family never empty
 * @param given in their order, empty where only the family name is told
 */
record PersonName(String family, List<String> given) {

	private static final Pattern SEPARATOR = Pattern.compile("[^a-z]+");

	private static final Set<String> PARTICLES = new HashSet<>(Table.words("particles.tsv"));

	private static final Set<String> FAMILY_FIRST = Table.words("family-first.tsv")
		.stream()
		.map(Sounds::latin)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> FAMILY_FIRST_STATES = Set.of("CHN", "TWN", "HKG", "MAC", "SGP", "KOR", "PRK",
			"VNM");

	private static final List<String> FAMILY_SUFFIXES = Table.words("family-suffixes.tsv");

	private static final Map<String, String> GIVEN = givenNames();

	private static Map<String, String> givenNames() {
		Map<String, String> canonical = new HashMap<>();
		for (List<String> names : Table.read("given-names.tsv")) {
			names.forEach((name) -> canonical.put(sounds(name), sounds(names.getFirst())));
		}
		return Map.copyOf(canonical);
	}

	private static String sounds(String name) {
		return Sounds.of(SEPARATOR.matcher(Sounds.latin(name)).replaceAll(""));
	}

	/**
	 * Reads a name.
	 * @param state code of the state that the person speaks for, null where unknown
	 */
	static PersonName of(String name, @Nullable String state) {
		List<String> all = words(name);
		boolean eastern = isEastern(all, state);
		List<String> words = eastern ? all : withoutParticles(all);
		int family = eastern ? 0 : familyAt(words);
		List<String> given = Stream
			.concat(words.subList(0, family).stream(), words.subList(family + 1, words.size()).stream())
			.map(Sounds::of)
			.map((word) -> GIVEN.getOrDefault(word, word))
			.toList();
		PersonName read = new PersonName(Sounds.ofFamily(words.get(family)), given);
		return Sounds.isAbjad(name) ? read.withoutVowels() : read;
	}

	private PersonName withoutVowels() {
		return new PersonName(Sounds.consonants(this.family), this.given.stream().map(Sounds::consonants).toList());
	}

	private static List<String> words(String name) {
		List<String> words = Arrays.stream(SEPARATOR.split(Sounds.latin(name.replaceAll("['’ʼ]", ""))))
			.filter((word) -> !word.isEmpty())
			.toList();
		return words.isEmpty() ? List.of(name) : words;
	}

	private static List<String> withoutParticles(List<String> words) {
		List<String> telling = words.stream().filter((word) -> !PARTICLES.contains(word)).toList();
		return telling.isEmpty() ? List.of(words.getLast()) : telling;
	}

	/** Whether the name begins with the family's, as in China, Korea and Vietnam. */
	private static boolean isEastern(List<String> words, @Nullable String state) {
		String first = words.getFirst();
		if (!FAMILY_FIRST.contains(first) || (state != null && !FAMILY_FIRST_STATES.contains(state))) {
			return false;
		}
		return state != null || !(PARTICLES.contains(first) || FAMILY_FIRST.contains(words.getLast()));
	}

	private static int familyAt(List<String> words) {
		boolean turned = words.size() > 1 && hasFamilySuffix(words.getFirst())
				&& words.stream().skip(1).noneMatch(PersonName::hasFamilySuffix);
		return turned ? 0 : words.size() - 1;
	}

	private static boolean hasFamilySuffix(String word) {
		String sounds = Sounds.of(word);
		return sounds.length() > 4 && FAMILY_SUFFIXES.stream().anyMatch(sounds::endsWith);
	}

	boolean hasGiven() {
		return !this.given.isEmpty();
	}

	/** All given names as one word: their parting differs ("Jinping", "Jin-ping"). */
	String givenAsOne() {
		return String.join("", this.given);
	}

}
