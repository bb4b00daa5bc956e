package entente.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;

/**
 * What a state is called in English or French.
 *
 * @param names its short and official name first
 * @param capitals the name of the capital and other spellings and seats of government
 * @param organs names of organs and seats of power that stand for it
 * @param compounds first elements of compound adjectives
 */
record StateNames(List<String> names, List<String> capitals, List<String> organs, List<String> adjectives,
		List<String> demonyms, List<String> compounds) {

	static final List<String> LANGUAGES = List.of("en", "fr");

	static final StateNames NONE = new StateNames(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

	/** By code, for one of the known languages. */
	static Map<String, StateNames> in(String lang) {
		Map<String, Row> more = byCode("names-" + lang + ".tsv");
		Map<String, Row> organs = byCode("organs.tsv");
		Map<String, Row> peoples = byCode("adjectives-" + lang + ".tsv");
		Map<String, Row> compounds = byCode("compounds.tsv");
		int language = LANGUAGES.indexOf(lang);
		Map<String, StateNames> all = new HashMap<>();
		for (Row state : Table.read("states.tsv").rows()) {
			String code = state.cell(0);
			all.put(code,
					new StateNames(join(state.cell(5 + language), state.cell(7 + language), row(more, code).list(1)),
							join(state.cell(9 + language), "", row(more, code).list(2)),
							row(organs, code).list(1 + language), row(peoples, code).list(1),
							demonyms(row(peoples, code)), row(compounds, code).list(1)));
		}
		return Map.copyOf(all);
	}

	/** French ones are the adjectives with a capital. */
	private static List<String> demonyms(Row people) {
		Stream<String> capitalised = people.list(1)
			.stream()
			.filter((adjective) -> Character.isLowerCase(adjective.charAt(0)))
			.map((adjective) -> adjective.substring(0, 1).toUpperCase(Locale.ROOT) + adjective.substring(1));
		return Stream.concat(people.list(2).stream(), capitalised).toList();
	}

	private static Map<String, Row> byCode(String file) {
		return Table.read(file)
			.rows()
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row.cell(0), (row) -> row));
	}

	private static Row row(Map<String, Row> rows, String code) {
		return rows.getOrDefault(code, new Row(List.of()));
	}

	private static List<String> join(String first, String second, List<String> more) {
		return Stream.concat(Stream.of(first, second), more.stream())
			.filter((name) -> !name.isEmpty())
			.distinct()
			.toList();
	}

	/** All but capitals, organs and elements of compounds. */
	Stream<String> ofThePeopleAndState() {
		return Stream.of(this.names, this.adjectives, this.demonyms).flatMap(List::stream);
	}

}
