package entente.graph.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import entente.graph.store.Graph;
import entente.model.Account;
import entente.model.Candidate;
import entente.model.Identity;
import entente.model.PersonMention;

/**
 * Keeps which persons may be one, for somebody to look at.
 */
record Candidates(Graph graph, Identity identity) {

	private static final String DELETE = """
			MATCH (p:Person)-[r:MAY_BE]->(:Person) WHERE p.block IN $blocks
			DELETE r
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (p:Person {id: row.one}), (q:Person {id: row.other})
			CREATE (p)-[:MAY_BE {score: row.score}]->(q)
			""";

	/** Draws the candidates among the accounts anew. */
	void redraw(Collection<String> blocks, Collection<List<Account<PersonMention>>> accounts) {
		this.graph.run(DELETE, "blocks", blocks);
		this.graph.run(WRITE, "rows",
				accounts.stream()
					.flatMap((block) -> this.identity.candidates(block).stream())
					.map(Candidates::row)
					.toList());
	}

	private static Map<String, Object> row(Candidate candidate) {
		return Map.of("one", candidate.one(), "other", candidate.other(), "score", candidate.score());
	}

}
