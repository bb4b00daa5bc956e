package entente.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.reference.lexicon.Lexicon.Hit;
import entente.reference.lexicon.Lexicon;
import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;
import entente.reference.lexicon.Word;

/**
 * The international organisations that the press names, and where a text names them.
 */
public final class Organisations {

	private static final int SHARED_NAMES = 4;

	private static final int AMBIGUOUS_ACRONYMS = 5;

	private final SequencedMap<String, Organisation> byKey = new LinkedHashMap<>();

	private final Map<String, Organisation> byName = new HashMap<>();

	private final Map<String, Lexicon<Meaning>> lexicons = new HashMap<>();

	/**
	 * One naming of an organisation in a text, at offsets in UTF-16 code units.
	 *
	 * @param key of the {@link Organisation}
	 */
	public record Match(String key, int start, int end) {
	}

	/**
	 * What a name means.
	 *
	 * @param certain whether it needs no other name of the organisation beside it
	 */
	private record Meaning(Organisation organisation, boolean certain) {
	}

	private Organisations(List<Row> rows) {
		StateNames.LANGUAGES.forEach((lang) -> this.lexicons.put(lang, new Lexicon<>()));
		rows.forEach(this::add);
	}

	/** Reads the reference data. */
	public static Organisations load() {
		return new Organisations(Table.read("organisations.tsv").rows());
	}

	private void add(Row row) {
		Organisation organisation = organisation(row);
		this.byKey.put(organisation.key(), organisation);
		this.lexicons.forEach((lang, lexicon) -> {
			Stream.of(names(row, lang), row.list(SHARED_NAMES))
				.flatMap(List::stream)
				.forEach((name) -> add(lexicon, name, organisation));
			row.list(AMBIGUOUS_ACRONYMS).forEach((name) -> lexicon.add(name, new Meaning(organisation, false)));
		});
	}

	private void add(Lexicon<Meaning> lexicon, String name, Organisation organisation) {
		lexicon.add(name, new Meaning(organisation, true));
		this.byName.putIfAbsent(key(name), organisation);
	}

	private static Organisation organisation(Row row) {
		return new Organisation(row.cell(0), row.cell(1), first(row, "en"), first(row, "fr"),
				row.listsFrom(2).stream().distinct().toList());
	}

	private static List<String> names(Row row, String lang) {
		return row.list(2 + StateNames.LANGUAGES.indexOf(lang));
	}

	private static String first(Row row, String lang) {
		return Stream.concat(names(row, lang).stream(), row.list(SHARED_NAMES).stream()).findFirst().orElseThrow();
	}

	private static String key(String name) {
		return String.join(" ", Word.keys(name));
	}

	public List<Organisation> all() {
		return List.copyOf(this.byKey.values());
	}

	public Optional<Organisation> byKey(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/**
	 * By a name or acronym that no other has; case, accents and hyphens do not matter.
	 */
	public Optional<Organisation> named(String name) {
		return Optional.ofNullable(this.byName.get(key(name)));
	}

	/**
	 * Where a text in English or French names organisations, in the order of the text;
	 * matches never overlap. None in other languages.
	 * @param lang ISO 639-1 code of the text's language
	 */
	public List<Match> find(String text, String lang) {
		List<Word> words = Word.of(text);
		List<Hit<Meaning>> hits = this.lexicons.getOrDefault(lang, new Lexicon<>()).find(text, words);
		Set<Organisation> named = hits.stream()
			.flatMap((hit) -> hit.meanings().stream())
			.filter(Meaning::certain)
			.map(Meaning::organisation)
			.collect(Collectors.toSet());
		List<Match> matches = new ArrayList<>();
		hits.forEach((hit) -> meant(hit, named).ifPresent((organisation) -> matches
			.add(new Match(organisation.key(), words.get(hit.first()).start(), words.get(hit.last()).end()))));
		return Collections.unmodifiableList(matches);
	}

	private static Optional<Organisation> meant(Hit<Meaning> hit, Set<Organisation> named) {
		return hit.meanings().stream().map(Meaning::organisation).filter(named::contains).findFirst();
	}

}
