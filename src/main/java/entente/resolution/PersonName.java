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
		List<String> words = words(name);
		int family = familyAt(words, state);
		List<String> given = Stream
			.concat(words.subList(0, family).stream(), words.subList(family + 1, words.size()).stream())
			.map(Sounds::of)
			.map((word) -> GIVEN.getOrDefault(word, word))
			.toList();
		return new PersonName(Sounds.of(words.get(family)), given);
	}

	private static List<String> words(String name) {
		List<String> all = Arrays.stream(SEPARATOR.split(Sounds.latin(name.replaceAll("['’ʼ]", ""))))
			.filter((word) -> !word.isEmpty())
			.toList();
		List<String> words = all.stream().filter((word) -> !PARTICLES.contains(word)).toList();
		if (words.isEmpty()) {
			return all.isEmpty() ? List.of(name) : all.subList(all.size() - 1, all.size());
		}
		return words;
	}

	private static int familyAt(List<String> words, @Nullable String state) {
		int last = words.size() - 1;
		boolean eastern = state == null || FAMILY_FIRST_STATES.contains(state);
		if (eastern && FAMILY_FIRST.contains(words.getFirst()) && (last > 1 || !isFamilyOf(words.get(last), state))) {
			return 0;
		}
		return (last > 0 && hasFamilySuffix(words.getFirst())
				&& words.stream().skip(1).noneMatch(PersonName::hasFamilySuffix)) ? 0 : last;
	}

	private static boolean isFamilyOf(String word, @Nullable String state) {
		return state == null && FAMILY_FIRST.contains(word);
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
