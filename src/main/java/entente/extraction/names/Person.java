package entente.extraction.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import entente.extraction.rules.Confidence;
import entente.model.Evidence;
import entente.model.OfficeMention;
import entente.model.PersonMention;

/**
 * What the reading of a document gathers about one person.
 */
final class Person {

	private final List<Appearance> appearances = new ArrayList<>();

	private final Set<String> names = new LinkedHashSet<>();

	private final Map<String, OfficeMention> offices = new LinkedHashMap<>();

	private final List<Office> held = new ArrayList<>();

	private final Map<String, Hint> hints = new HashMap<>();

	private String fullest = "";

	private List<String> words = List.of();

	void appear(Appearance appearance) {
		this.appearances.add(appearance);
		if (appearance.name() != null) {
			name(appearance.name().text());
		}
		appearance.offices()
			.stream()
			.filter((office) -> appearance.name() != null || isNew(office))
			.forEach(this.held::add);
	}

	private void name(String name) {
		if (this.names.add(name) && words(name).size() > this.words.size()) {
			this.fullest = name;
			this.words = words(name);
		}
	}

	/**
	 * Whether the office is told in another word than before, not only taken up again.
	 */
	private boolean isNew(Office office) {
		boolean telling = office.field() != null
				&& this.held.stream().allMatch((held) -> held.field() == null && held.word() != null);
		return telling || this.held.stream()
			.noneMatch((held) -> held.word() == null || office.word() == null
					|| held.word().base().equals(office.word().base()) || held.word().rank() == Lexicon.Rank.MINISTER
					|| Lexicon.normal(held.title()).startsWith(Lexicon.normal(office.title())));
	}

	/** The fullest form. */
	String name() {
		return this.fullest;
	}

	List<Appearance> appearances() {
		return this.appearances;
	}

	List<Office> offices() {
		return this.held;
	}

	Lexicon.Gender gender() {
		return this.appearances.stream()
			.map(Appearance::gender)
			.filter((gender) -> gender != Lexicon.Gender.ANY)
			.findFirst()
			.orElse(Lexicon.Gender.ANY);
	}

	void hold(OfficeMention office) {
		this.offices.putIfAbsent(office.title().toLowerCase(Locale.ROOT), office);
	}

	/** Takes note that a line suggests a state. */
	void suggest(String state, Clue clue, Line line) {
		this.hints.merge(state, new Hint(state, clue, line),
				(old, hint) -> (hint.clue().compareTo(old.clue()) < 0) ? hint : old);
	}

	@Nullable Hint hint() {
		return this.hints.values()
			.stream()
			.min(Comparator.comparing(Hint::clue).thenComparing(Hint::state))
			.orElse(null);
	}

	@Nullable String state() {
		Hint hint = hint();
		return (hint != null) ? hint.state() : null;
	}

	boolean isKnownBy(List<String> words) {
		return this.words.containsAll(words) || words.containsAll(this.words) || isVariant(this.words, words);
	}

	/** "Mike Pompeo" and "Michael R. Pompeo". */
	private static boolean isVariant(List<String> own, List<String> other) {
		return own.size() > 1 && other.size() > 1 && Math.min(own.size(), other.size()) == 2
				&& own.getLast().equals(other.getLast()) && own.getFirst().charAt(0) == other.getFirst().charAt(0);
	}

	/** The words of a name without accents, case and hyphens. */
	static List<String> words(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		return Arrays.stream(plain.split("[^\\p{L}\\d]+")).filter((word) -> !word.isEmpty()).toList();
	}

	PersonMention toMention() {
		List<String> forms = this.names.stream()
			.sorted(Comparator.comparingInt((String name) -> words(name).size()).reversed())
			.toList();
		List<Evidence> evidence = new ArrayList<>();
		Hint hint = hint();
		if (hint != null) {
			evidence.add(evidence(hint.line(), hint.clue().rule()));
		}
		Line first = this.appearances.getFirst().line();
		if (hint == null || !hint.line().equals(first)) {
			evidence.add(evidence(first, "person.named"));
		}
		return new PersonMention(name(), forms, state(), told(), this.appearances.size(), evidence);
	}

	/** Offices but for those that another one words more fully. */
	private List<OfficeMention> told() {
		return this.offices.entrySet()
			.stream()
			.filter((office) -> this.offices.keySet()
				.stream()
				.noneMatch((other) -> other.startsWith(office.getKey() + " ")))
			.map(Map.Entry::getValue)
			.toList();
	}

	static Evidence evidence(Line line, String rule) {
		return new Evidence(line.quote(), line.sentence().start(), line.sentence().end(), Confidence.of(rule), rule);
	}

	/** That a line suggests a state for the person. */
	record Hint(String state, Clue clue, Line line) {
	}

}
