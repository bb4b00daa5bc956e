package entente;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of the invented year, written by hand: in such an order that each refers to
 * earlier ones only.
 */
record ExpectedYear(List<Table> tables) {

	private static final Path HOME = Dispatches.HOME.resolve("expected");

	private static final List<String> TABLES = List.of("institutions", "people", "events", "agreements", "cooperation");

	/** After all dispatches. */
	static ExpectedYear whole() {
		return new ExpectedYear(TABLES.stream().map((table) -> Table.read(HOME.resolve(table + ".tsv"))).toList());
	}

	/** After a further step, as {@code changes.tsv} tells it. */
	ExpectedYear after(String step) {
		List<Table> changed = new ArrayList<>(this.tables);
		Table.lines(HOME.resolve("changes.tsv"))
			.stream()
			.filter((line) -> line.getFirst().equals(step))
			.forEach((line) -> changed
				.replaceAll((table) -> table.name().equals(line.get(1)) ? changed(table, line) : table));
		return new ExpectedYear(changed);
	}

	private static Table changed(Table table, List<String> change) {
		return change.get(3).equals("*") ? table.without(change.get(2))
				: table.with(change.get(2), change.get(3), change.get(4), change.get(5));
	}

}
