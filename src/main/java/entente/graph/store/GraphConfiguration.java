package entente.graph.store;

import org.neo4j.driver.Driver;

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
	Migrator migrator(Driver driver) {
		return new Migrator(driver, Migration.released());
	}

}
