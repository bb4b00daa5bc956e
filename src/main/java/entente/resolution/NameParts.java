package entente.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words of a person's name by what they are, in the letters a to z.
 *
 * @param family never empty
 * @param second a further family name, empty where none is told
 */
record NameParts(String family, List<String> given, String second) {

	private static final Pattern SEPARATOR = Pattern.compile("[^a-z]+");

	private static final Pattern HONORIFIC = Pattern
		.compile("^(?:s\\.\\s?a\\.\\s?[rs]|s\\.\\s?e|h\\.\\s?r\\.\\s?h|h\\.\\s?[eh])\\.");

	/** "Abdel Fattah" and "Abdelfattah", but not "Abdullah". */
	private static final Pattern SERVANT_OF = Pattern
		.compile("\\babd(?:el|ul|al|ol|oul)[ -]?(?!l?ah?\\b|lah|aye)(?=[a-z]{3})");

	private static final Set<String> PARTICLES = new HashSet<>(Table.words("particles.tsv"));

	private static final Set<String> FAMILY_FIRST = latin("family-first.tsv");

	private static final Set<String> FIRST_NAMES = latin("first-names.tsv");

	private static final List<String> FAMILY_SUFFIXES = Table.words("family-suffixes.tsv");

	private static Set<String> latin(String table) {
		return Table.words(table).stream().map(Sounds::latin).collect(Collectors.toUnmodifiableSet());
	}

	static NameParts of(String name, @Nullable String state) {
		List<String> all = words(name);
		if (isEastern(all, state)) {
			return at(all, 0);
		}
		List<String> telling = all.stream().filter((word) -> !PARTICLES.contains(word)).toList();
		List<String> words = telling.isEmpty() ? List.of(all.getLast()) : telling;
		return house(all, words, state).or(() -> byCustom(words, state)).orElseGet(() -> at(words, familyAt(words)));
	}

	private static List<String> words(String name) {
		String latin = HONORIFIC.matcher(Sounds.latin(Script.parted(name))).replaceFirst("");
		String servant = SERVANT_OF.matcher(latin.replaceAll("['’ʼ`]", "")).replaceAll("abd ");
		List<String> words = Arrays.stream(SEPARATOR.split(servant)).filter((word) -> !word.isEmpty()).toList();
		return words.isEmpty() ? List.of(name) : words;
	}

	/** Whether the name begins with the family's, as in China, Korea and Vietnam. */
	private static boolean isEastern(List<String> words, @Nullable String state) {
		String first = words.getFirst();
		if (!FAMILY_FIRST.contains(first) || (state != null && !Customs.of("family-first", state))) {
			return false;
		}
		return state != null || !(PARTICLES.contains(first) || FAMILY_FIRST.contains(words.getLast()));
	}

	private static Optional<NameParts> house(List<String> all, List<String> words, @Nullable String state) {
		return Houses.untold(all, words, state).map((house) -> new NameParts(house, words, ""));
	}

	private static Optional<NameParts> byCustom(List<String> words, @Nullable String state) {
		if (Customs.of("first-name", words.getFirst()) || (state != null && Customs.of("given-first", state))) {
			return Optional
				.of(new NameParts(PersonName.givenSounds(words.getFirst()), words.subList(1, words.size()), ""));
		}
		for (int index = 0; index < words.size(); index++) {
			if (Customs.of("further-name", words.get(index))) {
				return Optional.of(withSecond(words, index));
			}
		}
		return (state != null && Customs.of("two-families", state)) ? Optional.of(withSecond(words, fatherAt(words)))
				: Optional.empty();
	}

	private static NameParts withSecond(List<String> words, int family) {
		return new NameParts(words.get(family), words.subList(0, family),
				String.join("", words.subList(family + 1, words.size())));
	}

	/** The father's family name follows the given names. */
	private static int fatherAt(List<String> words) {
		boolean familiesAlone = words.size() == 2 && !FIRST_NAMES.contains(words.getFirst())
				&& words.getFirst().endsWith("ez");
		int index = (words.size() > 1 && !familiesAlone) ? 1 : 0;
		while (index > 0 && index < words.size() - 1 && FIRST_NAMES.contains(words.get(index))) {
			index++;
		}
		return index;
	}

	private static NameParts at(List<String> words, int family) {
		List<String> given = new ArrayList<>(words);
		return new NameParts(given.remove(family), List.copyOf(given), "");
	}

	private static int familyAt(List<String> words) {
		boolean turned = words.size() > 1
				&& ((hasFamilySuffix(words.getFirst()) && words.stream().skip(1).noneMatch(NameParts::hasFamilySuffix))
						|| (FIRST_NAMES.contains(words.getLast()) && !FIRST_NAMES.contains(words.getFirst())
								&& PersonName.isNoGivenName(words.getFirst())));
		return turned ? 0 : words.size() - 1;
	}

	private static boolean hasFamilySuffix(String word) {
		String sounds = Sounds.of(word);
		return sounds.length() > 4 && !sounds.endsWith("slaV") && PersonName.isNoGivenName(word)
				&& FAMILY_SUFFIXES.stream().anyMatch(sounds::endsWith);
	}

}
