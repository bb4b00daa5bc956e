package entente.graph.counters;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import entente.graph.store.Graph;

/**
 * Counts the facts of dyads anew.
 */
record Dyads(Graph graph) {

	private static final String FACTS = """
			MATCH (y:Dyad)<-[:WITHIN]-(f) WHERE y.key IN $keys
			WITH y.key AS key, f.kind AS kind, f:Agreement AS agreement, coalesce(f.start, f.date, f.reported) AS first,
			     coalesce(f.end, f.start, f.date, f.reported) AS last, COUNT { (f)<-[:ABOUT]-(:Claim) } AS claims
			RETURN key, kind, agreement, first.year AS year, count(*) AS facts, sum(claims) AS claims,
			       min(first) AS first, max(last) AS last
			""";

	private static final String COOPERATION = """
			MATCH (y:Dyad)<-[:ABOUT]-(c:Claim)-[:IN]->(d:Document) WHERE y.key IN $keys AND c.status <> 'REJECTED'
			RETURN y.key AS key, d.published.year AS year, count(c) AS claims, min(d.published) AS first,
			       max(d.published) AS last
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (y:Dyad {key: row.key})
			SET y = row.properties, y.themes = COUNT { (y)-[:COOPERATES_ON]->() }
			""";

	private static final String FORGET = """
			MATCH (y:Dyad)
			WHERE y.key IN $keys AND NOT EXISTS { (y)<-[:WITHIN]-() } AND NOT EXISTS { (y)-[:COOPERATES_ON]->() }
			DETACH DELETE y
			""";

	void recount(Collection<String> keys) {
		this.graph.run(FORGET, "keys", keys);
		Map<String, DyadCounters> counters = new HashMap<>();
		this.graph.rows(FACTS, "keys", keys)
			.forEach((row) -> counters.computeIfAbsent(row.get("key").asString(), DyadCounters::new).addFacts(row));
		this.graph.rows(COOPERATION, "keys", keys)
			.forEach((row) -> counters.computeIfAbsent(row.get("key").asString(), DyadCounters::new)
				.addCooperation(row));
		this.graph.run(WRITE, "rows", counters.values().stream().map(DyadCounters::row).toList());
	}

}
