package entente.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import entente.graph.counters.Completion;
import entente.graph.store.SharedGraph;
import org.springframework.core.io.ClassPathResource;

/**
 * A cast of characters in the shared graph: five states, their people and what binds
 * them.
 */
public final class Cast {

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

	/** Gives facts written by hand what recording gives them besides, and counts them. */
	public static void complete() {
		Completion.complete(SharedGraph.driver());
	}

}
