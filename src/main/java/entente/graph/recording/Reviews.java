package entente.graph.recording;

import java.util.Set;

import entente.graph.kept.Previous;
import entente.graph.store.Graph;
import entente.model.ClaimStatus;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Keeps what reviewers say of claims. A rejected claim is about nothing.
 */
record Reviews(Graph graph) {

	private static final String FIND = """
			MATCH (c:Claim {id: $id})
			OPTIONAL MATCH (c)-[:IN]->(:Document)-[m:MENTIONS]->(p:Person)
			WHERE c.kind = 'OFFICE' AND c.person IN m.as
			RETURN c.block AS block, collect(p.id) AS persons
			""";

	private static final String WRITE = """
			MATCH (c:Claim {id: $id})
			SET c.status = $status, c.note = $note, c.reviewed = datetime()
			WITH c WHERE c.kind = 'OFFICE'
			OPTIONAL MATCH (c)-[a:ABOUT]->()
			DELETE a
			WITH DISTINCT c WHERE c.status <> 'REJECTED'
			MATCH (c)-[:IN]->(:Document)-[m:MENTIONS]->(p:Person) WHERE c.person IN m.as
			MERGE (c)-[:ABOUT]->(p)
			""";

	/**
	 * Writes the reviewer's word; the facts have to follow.
	 * @return what may change, null if the claim is unknown
	 */
	@Nullable Previous write(String claim, ClaimStatus status, @Nullable String note) {
		for (Record row : this.graph.rows(FIND, "id", claim)) {
			this.graph.run(WRITE, "id", claim, "status", status.name(), "note", note);
			return Previous.ofClaim(row.get("block").asString(),
					Set.copyOf(row.get("persons").asList((person) -> person.asString())));
		}
		return null;
	}

}
