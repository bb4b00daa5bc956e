package entente.graph;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedGraphIT {

	@Test
	void keepsWhatWasWrittenOverARestart(@TempDir Path directory) {
		GraphProperties properties = new GraphProperties(directory, 0);
		run(properties, "CREATE (:State {code: 'KAZ'})");
		assertThat(run(properties, "MATCH (s:State) RETURN s.code")).isEqualTo("KAZ");
	}

	private String run(GraphProperties properties, String statement) {
		try (EmbeddedGraph graph = new EmbeddedGraph(properties);
				var driver = GraphDatabase.driver(graph.getUri());
				var session = driver.session()) {
			return session.run(statement).stream().findFirst().map((row) -> row.get(0).asString()).orElse("");
		}
	}

}
