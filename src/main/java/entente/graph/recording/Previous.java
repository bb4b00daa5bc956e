package entente.graph.recording;

import java.util.List;
import java.util.Set;

/**
 * What was kept of a document before.
 *
 * @param blocks of its claims
 * @param rejected ids of its claims that a reviewer has rejected
 * @param persons ids of those that it mentions
 * @param personBlocks their blocks
 * @param institutions ids of those that it mentions
 */
record Previous(Set<String> blocks, Set<String> rejected, Set<String> persons, Set<String> personBlocks,
		Set<String> institutions) {

	static Previous of(Graph graph, String document) {
		return new Previous(set(graph, "<-[:IN]-(c:Claim) RETURN DISTINCT c.block", document),
				set(graph, "<-[:IN]-(c:Claim {status: 'REJECTED'}) RETURN c.id", document),
				set(graph, "-[:MENTIONS]->(p:Person) RETURN p.id", document),
				set(graph, "-[:MENTIONS]->(p:Person) RETURN DISTINCT p.block", document),
				set(graph, "-[:MENTIONS]->(i:Institution) RETURN i.id", document));
	}

	private static Set<String> set(Graph graph, String pattern, String document) {
		List<String> values = graph.strings("MATCH (:Document {id: $id})" + pattern, "id", document);
		return Set.copyOf(values);
	}

}
