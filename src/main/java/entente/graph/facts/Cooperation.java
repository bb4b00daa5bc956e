package entente.graph.facts;

import java.util.Collection;
import java.util.List;

import entente.graph.kept.ClaimKind;
import entente.graph.kept.Topic;
import entente.graph.store.Graph;

/**
 * Draws on which themes two states cooperate.
 */
public record Cooperation(Graph graph) {

	private static final String DELETE = """
			UNWIND $rows AS row
			MATCH (:Dyad {key: row.key})-[r:COOPERATES_ON]->(:Theme {code: row.theme})
			DELETE r
			""";

	private static final String UNTIE_REJECTED = """
			MATCH (c:Claim)-[a:ABOUT]->() WHERE c.block IN $blocks AND c.status = 'REJECTED'
			DELETE a
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (c:Claim {block: row.block})-[:IN]->(d:Document) WHERE c.status <> 'REJECTED'
			WITH row, count(c) AS claims, min(d.published) AS firstSeen, max(d.published) AS lastSeen,
			     min(c.recorded) AS recorded,
			     [c IN collect(c) WHERE NOT EXISTS { (c)-[:ABOUT]->(:Dyad) }] AS added
			MATCH (a:State {code: row.first}), (b:State {code: row.second}), (t:Theme {code: row.theme})
			MERGE (y:Dyad {key: row.key})
			MERGE (y)-[:BETWEEN]->(a)
			MERGE (y)-[:BETWEEN]->(b)
			CREATE (y)-[:COOPERATES_ON {claims: claims, firstSeen: firstSeen, lastSeen: lastSeen,
			  recorded: recorded}]->(t)
			WITH y, t, added
			UNWIND added AS c
			CREATE (c)-[:ABOUT]->(y)
			CREATE (c)-[:ABOUT]->(t)
			""";

	/** The topics among blocks of claims. */
	public static List<Topic> topics(Collection<String> blocks) {
		return blocks.stream().filter(ClaimKind.COOPERATION::isKindOf).sorted().map(Topic::of).toList();
	}

	public void redraw(List<Topic> topics) {
		this.graph.run(DELETE, "rows", topics.stream().map(Topic::row).toList());
		this.graph.run(UNTIE_REJECTED, "blocks", topics.stream().map(Topic::block).toList());
		this.graph.run(WRITE, "rows", topics.stream().map(Topic::row).toList());
	}

}
