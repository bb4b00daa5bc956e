package entente.graph.counters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What is counted of one dyad, in all and by year. The lists by year go along with the
 * list of years.
 */
final class DyadCounters {

	private static final List<String> ALL = List.of("events", "visits", "meetings", "calls", "conferences",
			"agreements", "mous", "claims");

	private static final List<String> BY_YEAR = List.of("events", "visits", "meetings", "agreements", "claims");

	private static final Map<String, String> OF_KIND = Map.of("VISIT", "visits", "MEETING", "meetings", "CALL", "calls",
			"CONFERENCE", "conferences", "MOU", "mous");

	private final String key;

	private final Map<String, Long> counts = new HashMap<>();

	private final Map<String, Map<Integer, Long>> years = new HashMap<>();

	private @Nullable LocalDate first;

	private @Nullable LocalDate last;

	DyadCounters(String key) {
		this.key = key;
	}

	/** Adds a row of facts of one kind and year. */
	void addFacts(Record row) {
		long facts = row.get("facts").asLong();
		add(row.get("agreement").asBoolean() ? "agreements" : "events", facts, row);
		String ofKind = OF_KIND.get(row.get("kind").asString());
		if (ofKind != null) {
			add(ofKind, facts, row);
		}
		addCooperation(row);
	}

	/** Adds a row of claims of one year. */
	void addCooperation(Record row) {
		add("claims", row.get("claims").asLong(), row);
		if (!row.get("first").isNull()) {
			LocalDate from = row.get("first").asLocalDate();
			LocalDate to = row.get("last").asLocalDate();
			this.first = (this.first == null || from.isBefore(this.first)) ? from : this.first;
			this.last = (this.last == null || to.isAfter(this.last)) ? to : this.last;
		}
	}

	private void add(String counter, long count, Record row) {
		this.counts.merge(counter, count, Long::sum);
		if (!row.get("year").isNull()) {
			this.years.computeIfAbsent(counter, (name) -> new TreeMap<>())
				.merge(row.get("year").asInt(), count, Long::sum);
		}
	}

	Map<String, Object> row() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("key", this.key);
		properties.put("firstSeen", this.first);
		properties.put("lastSeen", this.last);
		ALL.forEach((counter) -> properties.put(counter, this.counts.getOrDefault(counter, 0L)));
		TreeSet<Integer> all = new TreeSet<>();
		this.years.values().forEach((byYear) -> all.addAll(byYear.keySet()));
		properties.put("years", List.copyOf(all));
		for (String counter : BY_YEAR) {
			Map<Integer, Long> byYear = this.years.getOrDefault(counter, Map.of());
			properties.put(counter + "ByYear", all.stream().map((year) -> byYear.getOrDefault(year, 0L)).toList());
		}
		return Map.of("key", this.key, "properties", properties);
	}

}
