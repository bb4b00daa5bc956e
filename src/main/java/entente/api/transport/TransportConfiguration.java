package entente.api.transport;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
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
	GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler graphQl) {
		return new SingleAnswers(graphQl);
	}

	@Bean
	GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler graphQl, GraphQlProperties properties) {
		GraphQlProperties.Sse sse = properties.getHttp().getSse();
		return new EventStreams(graphQl, sse.getTimeout(), sse.getKeepAlive());
	}

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> graphqlEndpoint(GraphQlHttpHandler answers, GraphQlSseHandler streams,
			GraphQlProperties properties) {
		Endpoint endpoint = new Endpoint(answers::handleRequest, streams::handleRequest);
		String path = properties.getHttp().getPath();
		return RouterFunctions.route()
			.GET(path, endpoint::get)
			.POST(path, contentType(MediaType.APPLICATION_JSON), endpoint::post)
			.build();
	}

}
