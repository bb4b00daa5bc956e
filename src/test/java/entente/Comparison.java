package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import entente.graph.store.SharedGraph;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Compares the shared graph with expected tables: each fact with the row that it is most
 * like, column by column.
 */
final class Comparison {

	private static final Path QUESTIONS = Dispatches.HOME.resolve("actual");

	/** Facts that are less like than this are not the same one. */
	private static final double LIKE = 0.4;

	/** What is called how in the expected tables, by its id in the graph. */
	private final Map<String, String> keys;

	private final List<String> differences = new ArrayList<>();

	private Comparison(Map<String, String> documents) {
		this.keys = new HashMap<>(documents);
	}

	/** What differs, a line each; empty if the graph is as expected. */
	static List<String> differences(ExpectedYear expected, Map<String, String> documents) {
		Comparison comparison = new Comparison(documents);
		expected.tables().forEach(comparison::compare);
		return comparison.differences;
	}

	private void compare(Table expected) {
		List<Row> missing = new ArrayList<>(expected.rows());
		List<Row> surplus = actual(expected);
		pairs(expected, surplus).forEach((pair) -> {
			if (missing.contains(pair.expected()) && surplus.remove(pair.actual())) {
				missing.remove(pair.expected());
				this.keys.put(pair.actual().key(), pair.expected().key());
				expected.columns().forEach((column) -> compare(expected.name(), column, pair));
			}
		});
		missing.forEach((row) -> this.differences.add("%s %s is missing".formatted(expected.name(), row)));
		surplus.forEach((row) -> this.differences.add("%s %s is too much".formatted(expected.name(), row)));
	}

	private void compare(String table, String column, Pair pair) {
		Set<String> expected = pair.expected().values(column);
		Set<String> actual = pair.actual().values(column);
		if (!actual.equals(expected)) {
			this.differences.add("%s %s: %s lacks %s, has %s besides".formatted(table, pair.expected().key(), column,
					without(expected, actual), without(actual, expected)));
		}
	}

	private static Set<String> without(Set<String> values, Set<String> others) {
		Set<String> rest = new TreeSet<>(values);
		rest.removeAll(others);
		return rest;
	}

	private static List<Pair> pairs(Table expected, List<Row> actual) {
		return expected.rows()
			.stream()
			.flatMap(
					(row) -> actual.stream().map((fact) -> new Pair(row, fact, row.likeness(fact, expected.columns()))))
			.filter((pair) -> pair.likeness() >= LIKE)
			.sorted(Comparator.comparing(Pair::likeness).reversed())
			.toList();
	}

	private List<Row> actual(Table table) {
		return SharedGraph.driver()
			.executableQuery(question(table.name()))
			.execute()
			.records()
			.stream()
			.map((record) -> row(record, table).renamed(this::key))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static String question(String name) {
		try {
			return Files.readString(QUESTIONS.resolve(name + ".cypher"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(Record record, Table table) {
		Map<String, Set<String>> columns = new TreeMap<>();
		table.columns().forEach((column) -> columns.put(column, values(record.get(column))));
		return new Row(record.get("key").asString(), columns);
	}

	private static Set<String> values(Value list) {
		return new HashSet<>(list.asList((value) -> value.asString(null)).stream().filter(Objects::nonNull).toList());
	}

	/** An id is the whole value, or stands before the days of an office. */
	private String key(String value) {
		String id = value.split("[@/]", 2)[0];
		return this.keys.getOrDefault(id, id) + value.substring(id.length());
	}

	/**
	 * A row and the fact that may be it.
	 */
	private record Pair(Row expected, Row actual, double likeness) {
	}

}
