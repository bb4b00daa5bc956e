package entente.api.workbench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.TransformedResource;

import static org.springframework.web.servlet.function.RequestPredicates.path;

/**
 * Neo4j Browser at {@code /browser/}, which connects by itself to a graph that asks for
 * no credentials.
 */
@Configuration(proxyBeanMethods = false)
class BrowserRoutes {

	private static final Resource FILES = new ClassPathResource("browser/");

	private static final Resource PAGE = new ClassPathResource("browser/index.html");

	private static final Resource START = new ClassPathResource("entente/api/workbench/browser/start.js");

	@Bean
	RouterFunction<ServerResponse> browser(Neo4jProperties graph) throws IOException {
		return RouterFunctions.route()
			.GET("/browser", (request) -> ServerResponse.temporaryRedirect(URI.create("/browser/")).build())
			.resource(path("/browser/"), page(graph.getAuthentication()), ContentPolicy.SAME_ORIGIN_AND_BOLT)
			.resource(path("/browser/start.js"), START)
			.resources("/browser/**", FILES, ContentPolicy.SAME_ORIGIN_AND_BOLT)
			.build();
	}

	/** Browser's page, with our settings made before its scripts run. */
	private static Resource page(Neo4jProperties.Authentication authentication) throws IOException {
		boolean open = authentication.getUsername() == null && authentication.getKerberosTicket() == null;
		String start = "<head><script src=\"start.js\" data-open=\"%s\" data-guide=\"../guides/entente.html\"></script>"
			.formatted(open);
		String page = PAGE.getContentAsString(StandardCharsets.UTF_8).replace("<head>", start);
		return new TransformedResource(PAGE, page.getBytes(StandardCharsets.UTF_8));
	}

}
