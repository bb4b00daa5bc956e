package entente.api.workbench;

import java.net.URI;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.springframework.web.servlet.function.RequestPredicates.path;

/**
 * GraphiQL at {@code /graphiql}, with a first query that the sample dispatches answer.
 */
@Configuration(proxyBeanMethods = false)
class GraphiqlRoutes {

	private static final Resource FILES = new ClassPathResource("entente/api/workbench/graphiql/");

	private static final Resource PAGE = new ClassPathResource("entente/api/workbench/graphiql/index.html");

	private static final Resource FIRST_QUERY = new ClassPathResource("first-question.graphql");

	@Bean
	RouterFunction<ServerResponse> graphiql() {
		return RouterFunctions.route()
			.resource(path("/graphiql"), PAGE, ContentPolicy.SAME_ORIGIN)
			.GET("/graphiql/", (request) -> ServerResponse.temporaryRedirect(URI.create("/graphiql")).build())
			.resource(path("/graphiql/first.graphql"), FIRST_QUERY)
			.resources("/graphiql/**", FILES)
			.build();
	}

}
