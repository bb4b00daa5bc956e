package entente.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import entente.model.State;
import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;

/**
 * The cities where diplomacy takes place, capitals among them, and where a text names
 * them.
 */
public final class Cities {

	private final List<City> all = new ArrayList<>();

	private final Map<String, CityFinder> finders = new HashMap<>();

	/** One naming of a city in a text, at offsets in UTF-16 code units. */
	public record Match(City city, int start, int end) {
	}

	private Cities(States states) {
		StateNames.LANGUAGES.forEach((lang) -> this.finders.put(lang, new CityFinder(lang, states)));
		Table.read("cities.tsv").rows().forEach(this::add);
		for (State state : states.all()) {
			if (state.capital() != null) {
				add(state, state.capital());
			}
		}
	}

	/** Reads the reference data. */
	public static Cities load(States states) {
		return new Cities(states);
	}

	private void add(Row row) {
		City city = new City(row.cell(1), row.cell(2), row.cell(0), false);
		this.all.add(city);
		this.finders.forEach((lang, finder) -> spellings(row, lang).forEach((spelling) -> finder.add(spelling, city)));
	}

	/** French texts use English spellings too, where no French one is established. */
	private static Stream<String> spellings(Row row, String lang) {
		Stream<String> own = lang.equals("fr") ? Stream.of(row.cell(2), row.cell(1)) : Stream.of(row.cell(1));
		return Stream.concat(own, row.list(3).stream()).distinct();
	}

	private void add(State state, String capital) {
		City city = new City(capital, Objects.requireNonNullElse(state.capitalFr(), capital), state.code(), true);
		this.all.add(city);
		this.finders.values().forEach((finder) -> finder.addCapital(city));
	}

	public List<City> all() {
		return List.copyOf(this.all);
	}

	/**
	 * Where a text in English or French names cities, in the order of the text; matches
	 * never overlap. Where several cities have the name, it is the one whose state the
	 * text names, else the capital, else the first in the order of the states' codes.
	 * None in other languages.
	 * @param lang ISO 639-1 code of the text's language
	 */
	public List<Match> find(String text, String lang) {
		CityFinder finder = this.finders.get(lang);
		return (finder != null) ? finder.find(text) : List.of();
	}

}
