package entente.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * An embedded graph in a folder of its own, with its schema.
 */
public final class TemporaryGraph implements AutoCloseable {

	private final EmbeddedGraph graph;

	private final Driver driver;

	/** Starts it on what the folder holds. */
	public TemporaryGraph(Path directory) {
		this.graph = new EmbeddedGraph(new GraphProperties(directory, 0, null, Duration.ofSeconds(30)));
		this.driver = GraphDatabase.driver(this.graph.getUri());
		new Migrator(this.driver, Migration.released()).migrate();
	}

	/** The server's Bolt address. */
	public URI uri() {
		return this.graph.getUri();
	}

	EmbeddedGraph embedded() {
		return this.graph;
	}

	/** A driver that is closed with the graph. */
	public Driver driver() {
		return this.driver;
	}

	@Override
	public void close() {
		this.driver.close();
		this.graph.close();
	}

}
