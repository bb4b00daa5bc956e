package entente.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded graph where no server is configured.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	@Bean
	@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
	EmbeddedGraph embeddedGraph(GraphProperties properties) {
		return new EmbeddedGraph(properties);
	}

}
