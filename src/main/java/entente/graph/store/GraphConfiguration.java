package entente.graph.store;

import java.io.IOException;

import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded graph where no server is configured, and brings the schema up to
 * date.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	@Bean
	@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
	EmbeddedGraph embeddedGraph(GraphProperties properties) {
		return new EmbeddedGraph(properties);
	}

	@Bean
	Statements statements(GraphProperties properties, Driver driver, ObjectProvider<EmbeddedGraph> embedded) {
		EmbeddedGraph graph = embedded.getIfAvailable();
		return (graph != null) ? graph.statements(properties.timeLimit())
				: new BoltStatements(driver, properties.timeLimit());
	}

	/** The one that is set, else that of the embedded graph, else none. */
	@Bean
	ErasureKey erasureKey(GraphProperties properties, ObjectProvider<EmbeddedGraph> embedded) throws IOException {
		if (properties.erasureKey() != null) {
			return ErasureKey.of(properties.erasureKey());
		}
		return (embedded.getIfAvailable() != null) ? ErasureKey.in(properties.directory().resolve("erasure.key"))
				: ErasureKey.none();
	}

	@Bean
	Migrator migrator(Driver driver) {
		return new Migrator(driver, Migration.released());
	}

}
