package entente.api.transport;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.contentType;

/**
 * The endpoint, by the specification of GraphQL over HTTP. What is not routed here falls
 * to Spring's own routes, which refuse it.
 */
@Configuration(proxyBeanMethods = false)
class TransportConfiguration {

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphqlEndpoint(WebGraphQlHandler graphQl, GraphQlProperties properties) {
		GraphQlProperties.Sse sse = properties.getHttp().getSse();
		Endpoint endpoint = new Endpoint(graphQl, new EventStreams(graphQl, sse.getTimeout(), sse.getKeepAlive()));
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.GET(path, endpoint::get)
			.POST(path, contentType(MediaType.APPLICATION_JSON), endpoint::post)
			.build();
	}

}
