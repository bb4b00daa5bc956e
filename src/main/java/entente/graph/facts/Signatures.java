package entente.graph.facts;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import entente.graph.store.Graph;

/**
 * Draws by which institutions and at which event agreements were signed.
 */
public record Signatures(Graph graph) {

	private static final String SIGNED_AT_EVENTS = """
			MATCH (e:Event)<-[:ABOUT]-(f:Claim)-[:IN]->(:Document)<-[:IN]-(c:Claim {kind: 'AGREEMENT'})-[:ABOUT]->(a:Agreement)
			WHERE e.id IN $ids AND c.signedAt = f.item
			RETURN DISTINCT a.id
			""";

	private static final String DELETE = "MATCH (a:Agreement)-[r:SIGNED_AT]->() WHERE a.id IN $ids DELETE r";

	private static final String WRITE = """
			MATCH (a:Agreement)<-[:ABOUT]-(c:Claim)-[:IN]->(:Document)<-[:IN]-(f:Claim {kind: 'EVENT'})-[:ABOUT]->(e:Event)
			WHERE a.id IN $ids AND f.item = c.signedAt
			WITH DISTINCT a, e
			CREATE (a)-[:SIGNED_AT]->(e)
			""";

	private static final String PARTIES = """
			MATCH (a:Agreement)<-[:ABOUT]-(c:Claim) WHERE a.id IN $ids
			UNWIND c.institutions AS id
			WITH DISTINCT a, id
			MATCH (i:Institution {id: id})
			CREATE (i)-[:PARTY_TO]->(a)
			""";

	/**
	 * Draws what agreements rest on, of which all are given that were written, and those
	 * signed at the given events.
	 */
	public void redraw(Collection<String> written, Collection<String> events) {
		Set<String> agreements = new TreeSet<>(this.graph.strings(SIGNED_AT_EVENTS, "ids", events));
		agreements.addAll(written);
		this.graph.run(DELETE, "ids", agreements);
		this.graph.run(WRITE, "ids", agreements);
		this.graph.run(PARTIES, "ids", written);
	}

}
