package entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import entente.graph.store.SharedGraph;
import org.springframework.core.io.ClassPathResource;

/**
 * A cast of characters in the shared graph: five states, their people and what binds
 * them.
 */
public final class Cast {

	/** The days and themes by which facts are found, as recording writes them. */
	private static final List<String> DAYS = List.of(
			"MATCH (f:Event|Agreement) SET f.day = coalesce(f.start, f.date, date('0001-01-01')), "
					+ "f.themeCodes = COLLECT { MATCH (f)-[:ON]->(t:Theme) RETURN t.code }",
			"MATCH (s:State)-[r:TOOK_PART_IN|PARTY_TO]->(f) SET r.of = s.code, r.day = f.day",
			"MATCH (f)-[r:WITHIN]->(y:Dyad) SET r.of = y.key, r.day = f.day",
			"MATCH (y:Dyad) WHERE y.pull IS NULL SET y.pullFrom = date('9999-12-31')");

	private Cast() {
	}

	/** Empties the graph and writes the cast. */
	public static void enter() {
		SharedGraph.clear();
		try {
			String statement = new ClassPathResource("entente/graph/cast.cypher")
				.getContentAsString(StandardCharsets.UTF_8);
			SharedGraph.driver().executableQuery(statement).execute();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		complete();
		SharedGraph.driver().executableQuery("CALL db.awaitIndexes(30)").execute();
		SharedGraph.driver()
			.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
			.execute();
	}

	/**
	 * Gives facts written by hand what recording gives them besides, and lets facts tell
	 * how strong ties are.
	 */
	public static void complete() {
		DAYS.forEach((statement) -> SharedGraph.driver().executableQuery(statement).execute());
	}

}
