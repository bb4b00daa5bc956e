package entente.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.model.State;
import entente.reference.lexicon.Table.Row;
import entente.reference.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * The states of the reference data.
 */
final class StateList implements States {

	/** Read at the first use; never changes. */
	static final StateList LOADED = new StateList();

	private final List<State> all;

	private final Map<String, State> byCode = new HashMap<>();

	private final StateIndex index;

	private final Map<String, StateFinder> finders = new ConcurrentHashMap<>();

	private StateList() {
		List<Map<String, StateNames>> languages = StateNames.LANGUAGES.stream().map(StateNames::in).toList();
		ForeignNames foreign = new ForeignNames();
		this.all = Table.read("states.tsv")
			.rows()
			.stream()
			.map((row) -> state(row, languages, foreign))
			.sorted(Comparator.comparing(State::code))
			.toList();
		this.all
			.forEach((state) -> Stream.of(state.code(), state.iso2()).forEach((code) -> this.byCode.put(code, state)));
		this.index = new StateIndex(this.all, languages);
		StateNames.LANGUAGES.forEach((lang) -> this.finders.put(lang, StateFinder.of(lang)));
	}

	private static State state(Row row, List<Map<String, StateNames>> languages, ForeignNames foreign) {
		String code = row.cell(0);
		Set<String> names = languages.stream()
			.map((language) -> language.get(code))
			.flatMap(StateNames::ofThePeopleAndState)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		foreign.of(row.cell(1)).stream().sorted().forEach(names::add);
		return new State(code, row.cell(1), row.cell(5), row.cell(6), row.cell(7), List.copyOf(names),
				orNull(row.cell(9)), orNull(row.cell(10)), row.cell(3), row.cell(4), row.cell(2));
	}

	private static @Nullable String orNull(String cell) {
		return cell.isEmpty() ? null : cell;
	}

	@Override
	public List<State> all() {
		return this.all;
	}

	@Override
	public Optional<State> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code.toUpperCase(Locale.ROOT)));
	}

	@Override
	public Optional<State> named(String name) {
		return this.index.named(name);
	}

	@Override
	public List<Match> find(String text, String lang) {
		return ForeignNames.know(lang) ? finder(lang).find(text) : List.of();
	}

	private StateFinder finder(String lang) {
		return this.finders.computeIfAbsent(lang, (added) -> StateFinder.of(added, this.all));
	}

}
