package entente.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.driver.Driver;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * One embedded graph for all tests of this JVM, with its schema, in a folder that is gone
 * with the JVM.
 */
public final class SharedGraph {

	private static final SharedGraph INSTANCE = new SharedGraph();

	private final TemporaryGraph graph;

	private SharedGraph() {
		Path directory = temporary();
		this.graph = new TemporaryGraph(directory);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> close(directory)));
	}

	/** The server's Bolt address, for {@code spring.neo4j.uri}. */
	public static URI uri() {
		return INSTANCE.graph.uri();
	}

	/** Makes it the graph of an application, as one that the application has started. */
	public static void serve(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.neo4j.uri=" + uri()).applyTo(context);
		context.getBeanFactory().registerSingleton("sharedGraph", INSTANCE.graph.embedded());
	}

	static Statements statements(Duration timeLimit) {
		return INSTANCE.graph.embedded().statements(timeLimit);
	}

	/** A driver that nobody needs to close. */
	public static Driver driver() {
		return INSTANCE.graph.driver();
	}

	/** Empties the graph; its schema stays. */
	public static void clear() {
		driver().executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n").execute();
	}

	private void close(Path directory) {
		this.graph.close();
		try {
			FileSystemUtils.deleteRecursively(directory);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private static Path temporary() {
		try {
			return Files.createTempDirectory("entente-graph");
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

}
