package entente.graph.facts;

import java.util.Collection;

import entente.graph.store.Graph;

/**
 * Draws which talks were part of which visit: meetings of its states on its days of which
 * one document tells together with it.
 */
public record Talks(Graph graph) {

	private static final String DELETE = """
			MATCH (e:Event)-[r:DURING]-(:Event) WHERE e.id IN $ids
			DELETE r
			""";

	private static final String WRITE = """
			MATCH (e:Event)<-[:ABOUT]-(:Claim)-[:IN]->(:Document)<-[:IN]-(:Claim)-[:ABOUT]->(f:Event) WHERE e.id IN $ids
			WITH DISTINCT CASE WHEN e:Meeting THEN e ELSE f END AS m, CASE WHEN e:Meeting THEN f ELSE e END AS v
			WHERE m:Meeting AND v:Visit AND m.status = v.status AND m.precision = 'day' AND v.precision = 'day'
			  AND v.start <= m.start <= coalesce(v.end, v.start)
			  AND EXISTS { (m)-[:WITHIN]->(:Dyad)<-[:WITHIN]-(v) }
			CREATE (m)-[:DURING]->(v)
			""";

	/** Draws the talks of the given events anew, whether visits or meetings. */
	public void redraw(Collection<String> events) {
		this.graph.run(DELETE, "ids", events);
		this.graph.run(WRITE, "ids", events);
	}

}
