package entente.graph.counters;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import entente.graph.kept.Pair;
import entente.graph.store.Graph;

/**
 * Draws the edges that stand for facts between two states, a person and a state, and two
 * persons: for visits and meetings that were held, and agreements that were concluded.
 */
record StraightEdges(Graph graph) {

	private static final String DELETE_BETWEEN_STATES = """
			UNWIND $rows AS row
			MATCH (:State {code: row.first})-[r:VISITED|AGREED_WITH|COOPERATES_WITH]-(:State {code: row.second})
			DELETE r
			""";

	private static final String STATES_VISITED = """
			UNWIND $rows AS row
			MATCH (:Dyad {key: row.key})<-[:WITHIN]-(e:Visit {status: 'HELD'})
			MATCH (v:State)-[:TOOK_PART_IN {role: 'visitor'}]->(e)<-[:TOOK_PART_IN {role: 'host'}]-(h:State)
			WHERE v.code IN [row.first, row.second] AND h.code IN [row.first, row.second]
			WITH v, h, count(e) AS visits, min(coalesce(e.start, e.reported)) AS firstSeen,
			     max(coalesce(e.start, e.reported)) AS lastSeen
			CREATE (v)-[:VISITED {visits: visits, firstSeen: firstSeen, lastSeen: lastSeen}]->(h)
			""";

	private static final String AGREED_WITH = """
			UNWIND $rows AS row
			MATCH (:Dyad {key: row.key})<-[:WITHIN]-(g:Agreement) WHERE g.status <> 'PLANNED'
			WITH row, count(g) AS agreements, count(CASE g.kind WHEN 'MOU' THEN 1 END) AS mous,
			     min(coalesce(g.date, g.reported)) AS firstSeen, max(coalesce(g.date, g.reported)) AS lastSeen
			MATCH (a:State {code: row.first}), (b:State {code: row.second})
			CREATE (a)-[:AGREED_WITH {agreements: agreements, mous: mous, firstSeen: firstSeen, lastSeen: lastSeen}]->(b)
			""";

	private static final String COOPERATES_WITH = """
			UNWIND $rows AS row
			MATCH (:Dyad {key: row.key})-[r:COOPERATES_ON]->(t:Theme)
			WITH row, r, t ORDER BY t.code
			WITH row, collect(t.code) AS themes, sum(r.claims) AS claims, min(r.firstSeen) AS firstSeen,
			     max(r.lastSeen) AS lastSeen
			MATCH (a:State {code: row.first}), (b:State {code: row.second})
			CREATE (a)-[:COOPERATES_WITH {themes: themes, claims: claims, firstSeen: firstSeen, lastSeen: lastSeen}]->(b)
			""";

	private static final String DELETE_OF_PERSONS = """
			MATCH (p:Person) WHERE p.id IN $ids
			CALL (p) { MATCH (p)-[r:VISITED]->(:State) DELETE r }
			CALL (p) { MATCH (p)-[r:MET]->(q:Person) WHERE q.id IN $ids DELETE r }
			""";

	private static final String PERSONS_VISITED = """
			MATCH (p:Person)-[:TOOK_PART_IN {role: 'visitor'}]->(e:Visit {status: 'HELD'}) WHERE p.id IN $ids
			MATCH (e)<-[:TOOK_PART_IN {role: 'host'}]-(h:State)
			WITH p, h, count(e) AS visits, min(coalesce(e.start, e.reported)) AS firstSeen,
			     max(coalesce(e.start, e.reported)) AS lastSeen
			CREATE (p)-[:VISITED {visits: visits, firstSeen: firstSeen, lastSeen: lastSeen}]->(h)
			""";

	private static final String MET = """
			MATCH (p:Person)-[:TOOK_PART_IN]->(e:Meeting {status: 'HELD'})<-[:TOOK_PART_IN]-(q:Person)
			WHERE p.id IN $ids AND q.id IN $ids AND p.id < q.id
			  AND NOT EXISTS { (p)-[:REPRESENTS]->(:State)<-[:REPRESENTS]-(q) }
			WITH p, q, count(e) AS meetings, min(coalesce(e.start, e.reported)) AS firstSeen,
			     max(coalesce(e.start, e.reported)) AS lastSeen
			CREATE (p)-[:MET {meetings: meetings, firstSeen: firstSeen, lastSeen: lastSeen}]->(q)
			""";

	private static final List<String> BETWEEN_STATES = List.of(DELETE_BETWEEN_STATES, STATES_VISITED, AGREED_WITH,
			COOPERATES_WITH);

	private static final List<String> OF_PERSONS = List.of(DELETE_OF_PERSONS, PERSONS_VISITED, MET);

	/** Draws what joins the two states of each dyad. */
	void redrawBetweenStates(Collection<String> dyads) {
		List<Map<String, Object>> rows = dyads.stream().map(Pair::ofKey).map(Pair::row).toList();
		BETWEEN_STATES.forEach((statement) -> this.graph.run(statement, "rows", rows));
	}

	/** Draws the visits of persons, and the meetings among them. */
	void redrawOfPersons(Collection<String> persons) {
		OF_PERSONS.forEach((statement) -> this.graph.run(statement, "ids", persons));
	}

}
