package entente.graph.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import entente.graph.store.Graph;
import org.neo4j.driver.Record;

/**
 * Draws which offices persons hold, and on which days documents show them.
 */
public record Offices(Graph graph) {

	private static final String SUPPORT = """
			MATCH (p:Person)<-[:ABOUT]-(c:Claim {kind: 'OFFICE'}) WHERE p.id IN $ids
			MATCH (i:Institution {id: c.institution})
			MERGE (c)-[:ABOUT]->(i)
			""";

	private static final String TELLINGS = """
			MATCH (p:Person)<-[:ABOUT]-(c:Claim {kind: 'OFFICE'})-[:IN]->(d:Document) WHERE p.id IN $ids
			OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State)
			WITH p.id AS person, coalesce(c.institution, s.code) AS holder, c, d
			WHERE holder IS NOT NULL
			RETURN person, holder, c.offices AS offices, c.title AS title, d.lang AS lang,
			       c.from AS from, c.fromPrecision AS fromPrecision, c.to AS to, c.toPrecision AS toPrecision,
			       min(d.published) AS firstSeen, max(d.published) AS lastSeen, min(c.recorded) AS recorded,
			       count(c) AS claims
			""";

	private static final String STORED = """
			MATCH (p:Person)-[h:HOLDS]->(o) WHERE p.id IN $ids
			RETURN p.id AS person, coalesce(o.code, o.id) AS holder, h.offices AS offices,
			       coalesce(h.from, h.firstSeen) AS start, coalesce(h.to, h.lastSeen) AS end
			""";

	private static final String DELETE = "MATCH (p:Person)-[r:HOLDS]->() WHERE p.id IN $ids DELETE r";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (p:Person {id: row.person})
			CALL (row) {
			  MATCH (o:Institution {id: row.holder}) RETURN o
			  UNION
			  MATCH (o:State {code: row.holder}) RETURN o
			}
			CREATE (p)-[h:HOLDS]->(o)
			SET h = row.properties
			""";

	/**
	 * Draws the offices of persons anew.
	 * @return the times for which somebody else may hold an office now
	 */
	public List<Tenure> redraw(Collection<String> persons) {
		List<Tenure> before = tenures(persons);
		this.graph.run(SUPPORT, "ids", persons);
		this.graph.run(DELETE, "ids", persons);
		Map<String, List<Record>> tellings = this.graph.rows(TELLINGS, "ids", persons)
			.stream()
			.collect(Collectors.groupingBy(Offices::key, TreeMap::new, Collectors.toList()));
		this.graph.run(WRITE, "rows", tellings.values().stream().map((office) -> new Holding(office).row()).toList());
		return Tenure.changes(before, tenures(persons));
	}

	private List<Tenure> tenures(Collection<String> persons) {
		return this.graph.rows(STORED, "ids", persons).stream().map(Tenure::of).filter(Objects::nonNull).toList();
	}

	private static String key(Record telling) {
		return telling.get("person") + " " + telling.get("holder") + " " + telling.get("offices");
	}

}
