package entente.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * Phrases that name several states, or a state and something else, and what the rest of
 * the text makes of them.
 */
final class Homonyms {

	private enum Rule {

		PLAIN, SUPPORTED, GIVEN, FIRST, NEVER

	}

	private record Homonym(String key, String code) {
	}

	private final Map<Homonym, Rule> rules;

	Homonyms(String lang) {
		this.rules = Table.read("homonyms.tsv")
			.rows()
			.stream()
			.filter((row) -> row.cell(0).equals(lang))
			.collect(Collectors.toUnmodifiableMap(Homonyms::homonym,
					(row) -> Rule.valueOf(row.cell(2).toUpperCase(Locale.ROOT))));
	}

	private static Homonym homonym(Row row) {
		return new Homonym(String.join(" ", Word.keys(row.cell(1))), row.cell(3));
	}

	boolean isGivenName(String key, Collection<String> codes) {
		return codes.stream().anyMatch((code) -> this.rules.get(new Homonym(key, code)) == Rule.GIVEN);
	}

	/**
	 * The state that is meant, empty where the text gives no reason to read one.
	 * @param certain as {@link #certain} counts
	 */
	Optional<String> resolve(Namings namings, Map<String, Long> certain) {
		List<String> candidates = namings.codes().stream().filter((code) -> rule(namings, code) != Rule.NEVER).toList();
		return supported(candidates, certain).or(() -> unsupported(namings, candidates));
	}

	/** How often the text names each state in a way that leaves no doubt. */
	Map<String, Long> certain(Collection<Namings> all) {
		return all.stream()
			.filter((namings) -> namings.codes().size() == 1)
			.filter((namings) -> !Set.of(Rule.SUPPORTED, Rule.NEVER).contains(rule(namings, sole(namings))))
			.collect(Collectors.groupingBy(Homonyms::sole, Collectors.counting()));
	}

	private static Optional<String> supported(List<String> candidates, Map<String, Long> certain) {
		return candidates.stream()
			.filter(certain::containsKey)
			.max(Comparator.comparing((String code) -> certain.get(code)).thenComparing(Comparator.reverseOrder()));
	}

	private Optional<String> unsupported(Namings namings, List<String> candidates) {
		return candidates.stream()
			.filter((code) -> rule(namings, code) != Rule.SUPPORTED)
			.min(Comparator.comparing((String code) -> rule(namings, code) != Rule.FIRST)
				.thenComparing(Comparator.naturalOrder()));
	}

	private Rule rule(Namings namings, String code) {
		return this.rules.getOrDefault(new Homonym(namings.key(), code), Rule.PLAIN);
	}

	private static String sole(Namings namings) {
		return namings.codes().iterator().next();
	}

}
