package entente.graph.kept;

import java.util.Collection;

import entente.graph.store.Graph;

/**
 * Keeps which claims name an office without its holder.
 */
public record Holders(Graph graph) {

	private static final String WRITE = """
			UNWIND $claims AS row
			UNWIND row.holders AS holder
			MATCH (c:Claim {id: row.id})
			CALL (holder) {
			  MATCH (o:Institution {id: holder.in}) RETURN o
			  UNION
			  MATCH (o:State {code: holder.in}) RETURN o
			}
			CREATE (c)-[:NAMES {title: holder.title, offices: holder.offices}]->(o)
			""";

	public void write(Collection<Claim> claims) {
		this.graph.run(WRITE, "claims",
				claims.stream().filter((claim) -> !claim.holders().isEmpty()).map(Claim::row).toList());
	}

}
