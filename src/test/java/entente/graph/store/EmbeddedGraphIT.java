package entente.graph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedGraphIT {

	@TempDir
	private Path directory;

	@Test
	void keepsWhatWasWrittenOverARestart() {
		run("CREATE (:State {code: 'KAZ'})");
		assertThat(run("MATCH (s:State) RETURN s.code")).isEqualTo("KAZ");
	}

	@Test
	void stopsWithinSeconds() {
		EmbeddedGraph graph = start(0);
		long begin = System.nanoTime();
		graph.close();
		assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void namesThePortThatIsInUse() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(UnavailableGraphException.class).isThrownBy(() -> start(socket.getLocalPort()))
				.withMessageContaining(String.valueOf(socket.getLocalPort()))
				.satisfies((exception) -> assertThat(exception.remedy()).contains("entente.graph.bolt-port"));
		}
	}

	@Test
	void namesTheFolderThatIsInUse() {
		EmbeddedGraph first = start(0);
		assertThatExceptionOfType(UnavailableGraphException.class).isThrownBy(() -> start(0))
			.withMessageContaining(this.directory.toString())
			.satisfies((exception) -> assertThat(exception.remedy()).contains("entente.graph.directory"));
		first.close();
	}

	@Test
	void namesTheFolderThatIsAFile() throws IOException {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(UnavailableGraphException.class)
			.isThrownBy(() -> new EmbeddedGraph(new GraphProperties(file, 0, null, Duration.ofSeconds(30))))
			.withMessageContaining(file.toString());
	}

	private EmbeddedGraph start(int port) {
		return new EmbeddedGraph(new GraphProperties(this.directory, port, null, Duration.ofSeconds(30)));
	}

	private String run(String statement) {
		try (EmbeddedGraph graph = start(0);
				var driver = GraphDatabase.driver(graph.getUri());
				var session = driver.session()) {
			return session.run(statement).stream().findFirst().map((row) -> row.get(0).asString()).orElse("");
		}
	}

}
