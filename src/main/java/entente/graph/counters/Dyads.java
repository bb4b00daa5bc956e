package entente.graph.counters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.neo4j.driver.Record;

import entente.graph.store.Graph;

/**
 * Counts the facts of dyads anew.
 */
record Dyads(Graph graph) {

	private static final String FACTS = """
			MATCH (y:Dyad)<-[:WITHIN]-(f) WHERE y.key IN $keys
			WITH y.key AS key, f.kind AS kind, f:Agreement AS agreement, coalesce(f.start, f.date).year AS begun,
			     coalesce(f.end, f.start, f.date).year AS ended, coalesce(f.start, f.date, f.reported) AS first,
			     coalesce(f.end, f.start, f.date, f.reported) AS last, COUNT { (f)<-[:ABOUT]-(:Claim) } AS claims,
			     CASE WHEN f.status IN ['PLANNED', 'CANCELLED'] THEN 0.0 WHEN f:Agreement THEN 3.0 WHEN f:Visit THEN 2.0
			       ELSE 1.0 END AS weight
			RETURN key, kind, agreement, begun, ended, first.year AS year, count(*) AS facts, sum(claims) AS claims,
			       min(first) AS first, max(last) AS last, $pull
			""".replace("$pull", Pull.SUMMED);

	private static final String COOPERATION = """
			MATCH (y:Dyad)<-[:ABOUT]-(c:Claim)-[:IN]->(d:Document) WHERE y.key IN $keys AND c.status <> 'REJECTED'
			RETURN y.key AS key, d.published.year AS year, count(c) AS claims, min(d.published) AS first,
			       max(d.published) AS last
			""";

	private static final String THEMES = """
			MATCH (y:Dyad)-[on:COOPERATES_ON]->(:Theme) WHERE y.key IN $keys
			WITH y.key AS key, on.lastSeen AS last, 0.5 AS weight
			RETURN key, count(*) AS themes, $pull
			""".replace("$pull", Pull.SUMMED);

	private static final String KEPT = "MATCH (y:Dyad) WHERE y.key IN $keys RETURN y.key AS key, properties(y) AS kept";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (y:Dyad {key: row.key})
			SET y = row
			""";

	private static final String FORGET = """
			MATCH (y:Dyad)
			WHERE y.key IN $keys AND NOT EXISTS { (y)<-[:WITHIN]-() } AND NOT EXISTS { (y)-[:COOPERATES_ON]->() }
			DETACH DELETE y
			""";

	void recount(Collection<String> keys) {
		this.graph.run(FORGET, "keys", keys);
		this.graph.run(WRITE, "rows", List.copyOf(counted(keys).values()));
	}

	/** Keys of those of which counters say what facts do not. */
	List<String> faults(Collection<String> keys) {
		return faults(keys, counted(keys));
	}

	/** Counts anew where counters say what facts do not; returns where. */
	List<String> repair(Collection<String> keys) {
		Map<String, Map<String, Object>> counted = counted(keys);
		List<String> faults = faults(keys, counted);
		counted.keySet().retainAll(faults);
		this.graph.run(WRITE, "rows", List.copyOf(counted.values()));
		return faults;
	}

	private List<String> faults(Collection<String> keys, Map<String, Map<String, Object>> counted) {
		return this.graph.rows(KEPT, "keys", keys)
			.stream()
			.filter((row) -> !row.get("kept").asMap().equals(counted.get(row.get("key").asString())))
			.map((row) -> row.get("key").asString())
			.sorted()
			.toList();
	}

	private Map<String, Map<String, Object>> counted(Collection<String> keys) {
		Map<String, DyadCounters> counters = new TreeMap<>();
		keys.forEach((key) -> counters.put(key, new DyadCounters(key)));
		this.graph.rows(FACTS, "keys", keys).forEach((row) -> of(row, counters).addFacts(row));
		this.graph.rows(COOPERATION, "keys", keys).forEach((row) -> of(row, counters).addCooperation(row));
		this.graph.rows(THEMES, "keys", keys).forEach((row) -> of(row, counters).addThemes(row));
		Map<String, Map<String, Object>> rows = new TreeMap<>();
		counters.forEach((key, dyad) -> rows.put(key, dyad.properties()));
		return rows;
	}

	private static DyadCounters of(Record row, Map<String, DyadCounters> counters) {
		return Objects.requireNonNull(counters.get(row.get("key").asString()));
	}

}
