package entente.api.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Neo4j Browser's guide to the graph and its style, also for Browsers served elsewhere.
 */
@Configuration(proxyBeanMethods = false)
class GuideRoutes implements WebMvcConfigurer {

	private static final String DEFAULT_ORIGIN = "http://localhost:8080";

	private static final Resource FILES = new ClassPathResource("cypher/guide/");

	@Bean
	RouterFunction<ServerResponse> guides() {
		return RouterFunctions.route()
			.GET("/guides/entente.html", GuideRoutes::guide)
			.resources("/guides/**", FILES)
			.build();
	}

	/** The guide names its style by a whole address, as {@code :style} wants it. */
	private static ServerResponse guide(ServerRequest request) throws IOException {
		String origin = request.uriBuilder().replacePath(null).replaceQuery(null).toUriString();
		String guide = FILES.createRelative("entente.html").getContentAsString(StandardCharsets.UTF_8);
		return ServerResponse.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(guide.replace(DEFAULT_ORIGIN, origin));
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/guides/**").allowedOrigins("*").allowedMethods("GET");
	}

}
