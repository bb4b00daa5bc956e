package entente.graph;

import java.net.URI;
import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j server in this process, reached over Bolt on loopback like any other one.
 */
final class EmbeddedGraph implements Neo4jConnectionDetails, AutoCloseable {

	private final DatabaseManagementService management;

	private final URI uri;

	EmbeddedGraph(GraphProperties properties) {
		this.management = new DatabaseManagementServiceBuilder(properties.directory().toAbsolutePath())
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", properties.boltPort()))
			.setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", properties.boltPort()))
			.setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2))
			.build();
		this.uri = URI.create("bolt://" + boltAddress());
	}

	private String boltAddress() {
		GraphDatabaseAPI database = (GraphDatabaseAPI) this.management
			.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		var address = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return address.getHost() + ":" + address.getPort();
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
