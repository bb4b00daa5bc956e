package entente.extraction.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;

/**
 * The words and the grammar of names in one language, as the tables tell them.
 */
final class Lexicon {

	private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

	private static final Pattern MACRO = Pattern.compile("\\{([a-z ]+)}");

	private final Map<String, Set<String>> words;

	private final Map<String, OfficeWord> offices;

	private final Map<String, InstitutionNoun> institutions;

	private final Map<String, Pattern> grammar;

	private final WordClasses classes;

	private final String lang;

	private Lexicon(String lang) {
		this.lang = lang;
		this.words = Table.rows("words.tsv", lang)
			.collect(Collectors.toMap((row) -> row[1], (row) -> Set.copyOf(Arrays.asList(row[2].split("\\|"))),
					Lexicon::union));
		this.offices = Table.rows("offices.tsv", lang)
			.flatMap(Lexicon::officeForms)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
		this.institutions = Table.rows("institutions.tsv", lang)
			.flatMap(Lexicon::institutionNouns)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
		this.grammar = patterns(lang);
		this.classes = new WordClasses(lang, this::words);
	}

	static Lexicon of(String lang) {
		return LOADED.computeIfAbsent(lang, Lexicon::new);
	}

	String lang() {
		return this.lang;
	}

	/**
	 * Lower case, with straight apostrophes: the form in which the tables are looked up.
	 */
	static String normal(String word) {
		return word.toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	boolean is(String role, String word) {
		return this.words.getOrDefault(role, Set.of()).contains(normal(word));
	}

	Set<String> words(String role) {
		return this.words.getOrDefault(role, Set.of());
	}

	WordClasses classes() {
		return this.classes;
	}

	@Nullable OfficeWord office(String phrase) {
		return this.offices.get(normal(phrase));
	}

	/** Of a phrase as the text writes it, since many common words need a capital. */
	@Nullable InstitutionNoun institution(String phrase) {
		InstitutionNoun noun = this.institutions.get(normal(phrase));
		return (noun != null && noun.capital() && !Draft.isCapitalised(phrase)) ? null : noun;
	}

	/** A pattern over the shape of a sentence. */
	Pattern grammar(String name) {
		Pattern pattern = this.grammar.get(name);
		if (pattern == null) {
			throw new IllegalArgumentException("no grammar of '" + name + "'");
		}
		return pattern;
	}

	private static Map<String, Pattern> patterns(String lang) {
		Map<String, String> sources = new HashMap<>();
		Map<String, Pattern> patterns = new HashMap<>();
		Table.rows("grammar.tsv", lang).forEach((row) -> {
			String source = MACRO.matcher(row[2])
				.replaceAll((macro) -> Matcher.quoteReplacement("(?:" + sources.get(macro.group(1)) + ")"));
			sources.put(row[1], source);
			patterns.put(row[1], Pattern.compile(source));
		});
		return Map.copyOf(patterns);
	}

	private static Set<String> union(Set<String> first, Set<String> second) {
		return Stream.of(first, second).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<Map.Entry<String, OfficeWord>> officeForms(String[] row) {
		Gender gender = row[2].equals("-") ? Gender.ANY : Gender.MASCULINE;
		return Stream.of(forms(row, 1, gender), forms(row, 2, Gender.FEMININE), forms(row, 3, Gender.ANY))
			.flatMap((forms) -> forms);
	}

	private static Stream<Map.Entry<String, OfficeWord>> forms(String[] row, int cell, Gender gender) {
		Rank rank = Rank.valueOf(row[4].toUpperCase(Locale.ROOT));
		return Arrays.stream(row[cell].split("\\|"))
			.filter((form) -> !form.equals("-"))
			.map((form) -> Map.entry(form, new OfficeWord(row[1], rank, gender, cell == 3, form, ministry(row))));
	}

	private static @Nullable String ministry(String[] row) {
		return (row.length > 5) ? row[5] : null;
	}

	private static Stream<Map.Entry<String, InstitutionNoun>> institutionNouns(String[] row) {
		InstitutionKind kind = InstitutionKind.valueOf(row[2].toUpperCase(Locale.ROOT));
		InstitutionNoun noun = new InstitutionNoun(kind, row[3]);
		return Arrays.stream(row[1].split("\\|")).map((form) -> Map.entry(form, noun));
	}

	/** What kind of office, for whom its holder speaks and what stands behind it. */
	enum Rank {

		SOVEREIGN, PRESIDENT, GOVERNMENT, MINISTER, DEPARTMENT, OFFICIAL, DIPLOMAT, BODY, BARE, MEMBER, AIDE, HONORIFIC

	}

	/** Of an office, as its form shows it, and of a person. */
	enum Gender {

		MASCULINE, FEMININE, ANY;

		boolean agrees(Gender other) {
			return this == ANY || other == ANY || this == other;
		}

	}

	/**
	 * An office noun.
	 *
	 * @param base its masculine or common singular
	 * @param form as the text has it
	 * @param field that of its ministry, where the noun itself tells it
	 */
	record OfficeWord(String base, Rank rank, Gender gender, boolean plural, String form, @Nullable String field) {
	}

	/**
	 * A head noun of institutions.
	 *
	 * @param condition under which it makes one, see {@code institutions.tsv}
	 */
	record InstitutionNoun(InstitutionKind kind, String condition) {

		/** Whether it means one only together with its state. */
		boolean stately() {
			return this.condition.equals("stately");
		}

		/** Whether it means one only with a capital. */
		boolean capital() {
			return this.condition.equals("capital") || proper();
		}

		/** Whether it ends a proper name. */
		boolean proper() {
			return this.condition.equals("proper");
		}

	}

}
