package entente.api.workbench;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The document at {@code /} that tells Neo4j clients where the graph answers over Bolt.
 */
@Configuration(proxyBeanMethods = false)
class DiscoveryRoute {

	/** Pages at the same address are asked for with more than JSON. */
	private static final RequestPredicate JSON_ALONE = RequestPredicates
		.headers((headers) -> headers.accept().equals(List.of(MediaType.APPLICATION_JSON)));

	@Bean
	RouterFunction<ServerResponse> discovery(Neo4jConnectionDetails graph) {
		return RouterFunctions.route()
			.GET("/", JSON_ALONE, (request) -> ServerResponse.ok().body(document(graph.getUri())))
			.build();
	}

	private static Map<String, Object> document(URI bolt) {
		String address = bolt.getScheme().startsWith("neo4j") ? "bolt_routing" : "bolt_direct";
		return Map.of(address, bolt, "auth_config", Map.of("oidc_providers", List.of()));
	}

}
