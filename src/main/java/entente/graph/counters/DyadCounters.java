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
			"agreements", "mous", "themes", "claims");

	private static final List<String> BY_YEAR = List.of("events", "visits", "meetings", "agreements", "claims",
			"eventsBegun", "eventsRunning", "visitsBegun", "visitsRunning", "agreementsDated");

	private static final Map<String, String> OF_KIND = Map.of("VISIT", "visits", "MEETING", "meetings", "CALL", "calls",
			"CONFERENCE", "conferences", "MOU", "mous");

	private final String key;

	private final Map<String, Long> counts = new HashMap<>();

	private final Map<String, Map<Long, Long>> years = new HashMap<>();

	private final Pull pull = new Pull();

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
		if (!row.get("begun").isNull()) {
			addDated(row, facts);
		}
		addCooperation(row);
		this.pull.add(row);
	}

	/** Of the years in which facts begin, and of those into which they go on. */
	private void addDated(Record row, long facts) {
		long begun = row.get("begun").asLong();
		if (row.get("agreement").asBoolean()) {
			inYear("agreementsDated", facts, begun);
			return;
		}
		for (String counter : row.get("kind").asString().equals("VISIT") ? List.of("events", "visits")
				: List.of("events")) {
			inYear(counter + "Begun", facts, begun);
			for (long year = begun + 1; year <= row.get("ended").asLong(); year++) {
				inYear(counter + "Running", facts, year);
			}
		}
	}

	/** Adds the row of the themes on which the two cooperate. */
	void addThemes(Record row) {
		this.counts.put("themes", row.get("themes").asLong());
		this.pull.add(row);
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
			inYear(counter, count, row.get("year").asLong());
		}
	}

	private void inYear(String counter, long count, long year) {
		this.years.computeIfAbsent(counter, (name) -> new TreeMap<>()).merge(year, count, Long::sum);
	}

	/** All properties of the dyad, none of them null. */
	Map<String, Object> properties() {
		Map<String, Object> properties = new HashMap<>();
		properties.put("key", this.key);
		if (this.first != null && this.last != null) {
			properties.put("firstSeen", this.first);
			properties.put("lastSeen", this.last);
		}
		ALL.forEach((counter) -> properties.put(counter, this.counts.getOrDefault(counter, 0L)));
		this.pull.settle(this.last);
		properties.put("pull", this.pull.sum());
		properties.put("pullFrom", this.pull.from());
		properties.putAll(byYear());
		return properties;
	}

	private Map<String, Object> byYear() {
		Map<String, Object> properties = new HashMap<>();
		TreeSet<Long> all = new TreeSet<>();
		this.years.values().forEach((byYear) -> all.addAll(byYear.keySet()));
		properties.put("years", List.copyOf(all));
		for (String counter : BY_YEAR) {
			Map<Long, Long> byYear = this.years.getOrDefault(counter, Map.of());
			properties.put(counter + "ByYear", all.stream().map((year) -> byYear.getOrDefault(year, 0L)).toList());
		}
		return properties;
	}

}
