package entente.graph.kept;

import java.util.List;
import java.util.Set;

import entente.graph.store.Graph;

/**
 * What is kept already and will be looked at anew.
 *
 * @param blocks of claims
 * @param rejected ids of claims that a reviewer has rejected
 * @param persons ids of those whose mentions or offices may change
 * @param personBlocks of those that may be parted otherwise
 * @param institutions ids of those whose mentions may change
 */
public record Previous(Set<String> blocks, Set<String> rejected, Set<String> persons, Set<String> personBlocks,
		Set<String> institutions) {

	/** All that was kept of a document. */
	public static Previous ofDocument(Graph graph, String document) {
		return new Previous(set(graph, "<-[:IN]-(c:Claim) RETURN DISTINCT c.block", document),
				set(graph, "<-[:IN]-(c:Claim {status: 'REJECTED'}) RETURN c.id", document),
				set(graph, "-[:MENTIONS]->(p:Person) RETURN p.id", document),
				set(graph, "-[:MENTIONS]->(p:Person) RETURN DISTINCT p.block", document),
				set(graph, "-[:MENTIONS]->(i:Institution) RETURN i.id", document));
	}

	/** What rests on one claim. */
	public static Previous ofClaim(String block, Set<String> persons) {
		return new Previous(Set.of(block), Set.of(), persons, Set.of(), Set.of());
	}

	/** All persons of some blocks. */
	public static Previous ofPersons(Set<String> blocks) {
		return new Previous(Set.of(), Set.of(), Set.of(), blocks, Set.of());
	}

	private static Set<String> set(Graph graph, String pattern, String document) {
		List<String> values = graph.strings("MATCH (:Document {id: $id})" + pattern, "id", document);
		return Set.copyOf(values);
	}

}
