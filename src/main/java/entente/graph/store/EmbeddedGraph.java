package entente.graph.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j server in this process, reached over Bolt on loopback like any other one;
 * statements that read reach it without.
 */
final class EmbeddedGraph implements Neo4jConnectionDetails, AutoCloseable {

	private final DatabaseManagementService management;

	private final URI uri;

	/**
	 * Starts the server, on the files of an earlier run where there are any.
	 * @throws UnavailableGraphException if its folder or its port can't be had
	 */
	EmbeddedGraph(GraphProperties properties) {
		this.management = start(properties);
		this.uri = URI.create("bolt://" + boltAddress());
	}

	private static DatabaseManagementService start(GraphProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		try {
			return server(Files.createDirectories(directory), properties.boltPort()).build();
		}
		catch (IOException exception) {
			throw UnavailableGraphException.unusable(directory, exception);
		}
		catch (RuntimeException exception) {
			if (isCausedBy(FileLockException.class, exception)) {
				throw UnavailableGraphException.folderInUse(directory, exception);
			}
			if (isCausedBy(PortBindException.class, exception)) {
				throw UnavailableGraphException.portInUse(properties.boltPort(), exception);
			}
			throw exception;
		}
	}

	private static DatabaseManagementServiceBuilder server(Path directory, int port) {
		SocketAddress address = new SocketAddress("127.0.0.1", port);
		return new DatabaseManagementServiceBuilder(directory).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, address)
			.setConfig(BoltConnector.advertised_address, address)
			.setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2))
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			// A young graph grows so fast that each statement would be planned every ten
			// seconds.
			.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofMinutes(2))
			// Netty would wait this long for calls that nobody can make any more.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
	}

	private static boolean isCausedBy(Class<? extends Throwable> type, Throwable exception) {
		return Stream.iterate(exception, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
	}

	private GraphDatabaseAPI database() {
		return (GraphDatabaseAPI) this.management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private String boltAddress() {
		var address = database().getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return address.getHost() + ":" + address.getPort();
	}

	/** Those that read need not go over Bolt. */
	Statements statements(Duration timeLimit) {
		return new EmbeddedStatements(database(), timeLimit);
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public void close() {
		this.management.shutdown();
	}

}
