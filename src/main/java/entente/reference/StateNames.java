package entente.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.reference.Table.Row;

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
		int column = LANGUAGES.indexOf(lang);
		Map<String, Row> names = byCode("names-" + lang + ".tsv");
		Map<String, Row> organs = byCode("organs.tsv");
		Map<String, Row> adjectives = byCode("adjectives-" + lang + ".tsv");
		Map<String, Row> compounds = byCode("compounds.tsv");
		Function<Row, StateNames> read = (state) -> {
			Row more = row(names, state);
			return new StateNames(join(state.cell(5 + column), state.cell(7 + column), more.list(1)),
					join(state.cell(9 + column), "", more.list(2)), row(organs, state).list(1 + column),
					row(adjectives, state).list(1), row(adjectives, state).list(2), row(compounds, state).list(1));
		};
		return Table.read("states.tsv")
			.rows()
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row.cell(0), read));
	}

	private static Map<String, Row> byCode(String file) {
		return Table.read(file)
			.rows()
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> row.cell(0), (row) -> row));
	}

	private static Row row(Map<String, Row> rows, Row state) {
		return rows.getOrDefault(state.cell(0), new Row(List.of()));
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
