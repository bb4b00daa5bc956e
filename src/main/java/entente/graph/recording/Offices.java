package entente.graph.recording;

import java.util.Collection;

/**
 * Draws which offices persons hold, and on which days documents show them.
 */
record Offices(Graph graph) {

	private static final String DELETE = "MATCH (p:Person)-[r:HOLDS]->() WHERE p.id IN $ids DELETE r";

	private static final String SUPPORT = """
			MATCH (p:Person)<-[:ABOUT]-(c:Claim {kind: 'OFFICE'}) WHERE p.id IN $ids
			MATCH (i:Institution {id: c.institution})
			MERGE (c)-[:ABOUT]->(i)
			""";

	private static final String WRITE = """
			MATCH (p:Person)<-[:ABOUT]-(c:Claim {kind: 'OFFICE'})-[:IN]->(d:Document)
			WHERE p.id IN $ids AND c.status <> 'REJECTED'
			OPTIONAL MATCH (i:Institution {id: c.institution})
			OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State)
			WITH p, coalesce(i, s) AS holder, c, d
			WHERE holder IS NOT NULL
			WITH p, holder, toLower(c.title) AS office, d.lang AS lang, min(c.title) AS title,
			     min(d.published) AS firstSeen, max(d.published) AS lastSeen, count(c) AS claims
			CREATE (p)-[:HOLDS {title: title, lang: lang, firstSeen: firstSeen, lastSeen: lastSeen, claims: claims}]->(holder)
			""";

	void redraw(Collection<String> persons) {
		this.graph.run(SUPPORT, "ids", persons);
		this.graph.run(DELETE, "ids", persons);
		this.graph.run(WRITE, "ids", persons);
	}

}
