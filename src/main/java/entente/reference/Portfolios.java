package entente.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * The fields that ministries and ministers have, whatever the language and the wording:
 * "ministère des Affaires étrangères", "Foreign Ministry" and "Minister for External
 * Relations" have the same one.
 */
public final class Portfolios {

	private static final Set<String> CONJUNCTIONS = Set.of("and", "et", "&", "ainsi", "que");

	private static final int LONGEST = 7;

	private final Map<List<String>, String> keysByField = new HashMap<>();

	private final Map<String, List<String>> themesByKey = new LinkedHashMap<>();

	private final Set<String> fillers;

	private final States states;

	private Portfolios(States states) {
		this.states = states;
		Table.read("portfolios.tsv").rows().forEach(this::add);
		this.fillers = Table.read("portfolio-fillers.tsv")
			.rows()
			.stream()
			.flatMap((row) -> row.listsFrom(0).stream())
			.flatMap((filler) -> words(filler).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Reads the reference data. */
	public static Portfolios load(States states) {
		return new Portfolios(states);
	}

	private void add(Row row) {
		this.themesByKey.put(row.cell(0), row.list(1));
		row.listsFrom(2).forEach((field) -> this.keysByField.putIfAbsent(words(field), row.cell(0)));
	}

	/** Plural or not does not matter. */
	private static List<String> words(String text) {
		return Word.keys(text).stream().map((key) -> key.length() > 3 ? key.replaceFirst("[sx]$", "") : key).toList();
	}

	/** The keys of all portfolios that the data knows. */
	public Set<String> all() {
		return Set.copyOf(this.themesByKey.keySet());
	}

	/**
	 * What the fields in the name of a ministry, or in the title of a minister, are
	 * called everywhere. A field that the data does not know yields its own words without
	 * case, accents and plural, in the order of the alphabet, joined by hyphens. Empty
	 * where the name tells no field.
	 * @param ministryName in English or French, with the state or without
	 */
	public SortedSet<String> keys(String ministryName) {
		List<String> words = words(withoutStates(ministryName));
		SortedSet<String> keys = new TreeSet<>();
		SortedSet<String> unknown = new TreeSet<>();
		int index = 0;
		while (index < words.size()) {
			int length = longestField(words, index);
			if (length > 0) {
				keys.add(Objects.requireNonNull(this.keysByField.get(words.subList(index, index + length))));
			}
			if (length > 0 || endsField(words.get(index))) {
				flush(unknown, keys);
			}
			else if (!this.fillers.contains(words.get(index))) {
				unknown.add(words.get(index));
			}
			index += Math.max(length, 1);
		}
		flush(unknown, keys);
		return keys;
	}

	private static void flush(SortedSet<String> unknown, Set<String> keys) {
		if (!unknown.isEmpty()) {
			keys.add(String.join("-", unknown));
			unknown.clear();
		}
	}

	private static boolean endsField(String word) {
		return CONJUNCTIONS.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0));
	}

	private String withoutStates(String name) {
		String rest = name;
		for (String lang : StateNames.LANGUAGES) {
			for (States.Match match : this.states.find(rest, lang).reversed()) {
				rest = rest.substring(0, match.start()) + rest.substring(match.end());
			}
		}
		return rest;
	}

	private int longestField(List<String> words, int start) {
		int length = Math.min(LONGEST, words.size() - start);
		while (length > 0 && !this.keysByField.containsKey(words.subList(start, start + length))) {
			length--;
		}
		return length;
	}

	/**
	 * The codes of the themes that the known fields of a ministry deal with, each once.
	 */
	public List<String> themes(String ministryName) {
		return keys(ministryName).stream()
			.flatMap((key) -> this.themesByKey.getOrDefault(key, List.of()).stream())
			.distinct()
			.toList();
	}

}
