package entente.extraction.names;

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

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;
import entente.model.InstitutionKind;

/**
 * The words and the grammar of names in one language, as the tables tell them.
 */
final class Lexicon {

	private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

	private static final Pattern MACRO = Pattern.compile("\\{([a-z ]+)}");

	private final Map<String, Set<String>> words;

	private final Map<String, String> expressions = new ConcurrentHashMap<>();

	private final Map<String, OfficeWord> offices;

	private final Map<String, InstitutionNoun> institutions;

	private final Map<String, Pattern> grammar;

	private final WordClasses classes;

	private final String lang;

	private Lexicon(String lang) {
		this.lang = lang;
		this.words = WordFile.read(lang, "words")
			.stream()
			.collect(Collectors.toMap(Row::phrase, (row) -> row.forms(1).collect(Collectors.toUnmodifiableSet()),
					Lexicon::union));
		this.offices = WordFile.read(lang, "offices")
			.stream()
			.flatMap(Lexicon::officeForms)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
		this.institutions = WordFile.read(lang, "institutions")
			.stream()
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

	/** A regular expression for any word of a role. */
	String anyOf(String role) {
		return this.expressions.computeIfAbsent(role,
				(any) -> words(any).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")));
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
		WordFile.read(lang, "grammar").forEach((row) -> {
			String source = MACRO.matcher(row.text(1))
				.replaceAll((macro) -> Matcher.quoteReplacement("(?:" + sources.get(macro.group(1)) + ")"));
			sources.put(row.phrase(), source);
			patterns.put(row.phrase(), Pattern.compile(source));
		});
		return Map.copyOf(patterns);
	}

	private static Set<String> union(Set<String> first, Set<String> second) {
		return Stream.of(first, second).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<Map.Entry<String, OfficeWord>> officeForms(Row row) {
		Gender gender = row.cell(1).equals("-") ? Gender.ANY : Gender.MASCULINE;
		return Stream.of(forms(row, 0, gender), forms(row, 1, Gender.FEMININE), forms(row, 2, Gender.ANY))
			.flatMap((forms) -> forms);
	}

	private static Stream<Map.Entry<String, OfficeWord>> forms(Row row, int cell, Gender gender) {
		Rank rank = Rank.valueOf(row.cell(3).toUpperCase(Locale.ROOT));
		return row.forms(cell)
			.filter((form) -> !form.equals("-"))
			.map((form) -> Map.entry(form, new OfficeWord(row.phrase(), rank, gender, cell == 2, form, ministry(row))));
	}

	private static @Nullable String ministry(Row row) {
		return row.cell(4).isEmpty() ? null : row.cell(4);
	}

	private static Stream<Map.Entry<String, InstitutionNoun>> institutionNouns(Row row) {
		InstitutionKind kind = InstitutionKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
		InstitutionNoun noun = new InstitutionNoun(kind, row.cell(2));
		return row.forms(0).map((form) -> Map.entry(form, noun));
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
