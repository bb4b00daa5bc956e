package entente.graph.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * One office of one person, as all documents together show it.
 *
 * @param tellings rows of claims that tell the same, never empty
 */
record Holding(List<Record> tellings) {

	private static final List<String> EXACTNESS = List.of("day", "month", "year");

	/** English wordings go first, then the ones most told. */
	private static final Comparator<Record> BEST_WORDED = Comparator
		.comparing((Record row) -> !row.get("lang").asString().equals("en"))
		.thenComparing((row) -> -row.get("claims").asLong())
		.thenComparing((row) -> row.get("title").asString())
		.thenComparing((row) -> row.get("lang").asString());

	/** All that is to be written of it. */
	Map<String, Object> row() {
		Record any = this.tellings.getFirst();
		return Map.of("person", any.get("person").asString(), "holder", any.get("holder").asString(), "properties",
				properties());
	}

	private Map<String, @Nullable Object> properties() {
		Record worded = this.tellings.stream().min(BEST_WORDED).orElseThrow();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("title", worded.get("title").asString());
		properties.put("lang", worded.get("lang").asString());
		properties.put("titles", all("title", Value::asString).distinct().sorted().toList());
		properties.put("offices", worded.get("offices").asList(Value::asString));
		properties.put("firstSeen", all("firstSeen", Value::asLocalDate).min(Comparator.naturalOrder()).orElse(null));
		properties.put("lastSeen", lastSeen());
		properties.put("from", told("from"));
		properties.put("to", told("to"));
		properties.put("claims", all("claims", Value::asLong).mapToLong(Long::longValue).sum());
		properties.put("recorded", all("recorded", Value::asZonedDateTime).min(Comparator.naturalOrder()).orElse(null));
		return properties;
	}

	/** Documents that look back on the end of an office do not show it held any more. */
	private @Nullable LocalDate lastSeen() {
		List<Record> seen = this.tellings.stream().filter((row) -> !row.get("lastSeen").isNull()).toList();
		return seen.stream()
			.filter((row) -> row.get("to").isNull() || !row.get("to").asLocalDate().isBefore(day(row)))
			.map(Holding::day)
			.max(Comparator.naturalOrder())
			.orElseGet(() -> seen.stream().map(Holding::day).max(Comparator.naturalOrder()).orElse(null));
	}

	private static LocalDate day(Record row) {
		return row.get("lastSeen").asLocalDate();
	}

	/** All values that are told. */
	private <V> Stream<V> all(String property, Function<Value, V> value) {
		return this.tellings.stream().map((row) -> row.get(property)).filter((told) -> !told.isNull()).map(value);
	}

	/** The day told most exactly, then most often, then the earliest. */
	private @Nullable LocalDate told(String property) {
		Map<LocalDate, List<Record>> tellers = this.tellings.stream()
			.filter((row) -> !row.get(property).isNull())
			.collect(Collectors.groupingBy((row) -> row.get(property).asLocalDate()));
		return tellers.entrySet()
			.stream()
			.min(Comparator.comparing((Map.Entry<LocalDate, List<Record>> day) -> exactness(day.getValue(), property))
				.thenComparing((day) -> -claims(day.getValue()))
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	private static int exactness(List<Record> rows, String property) {
		return rows.stream()
			.mapToInt((row) -> EXACTNESS.indexOf(row.get(property + "Precision").asString()))
			.min()
			.orElseThrow();
	}

	private static long claims(List<Record> rows) {
		return rows.stream().mapToLong((row) -> row.get("claims").asLong()).sum();
	}

}
