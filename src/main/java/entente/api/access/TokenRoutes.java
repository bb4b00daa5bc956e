package entente.api.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import entente.graph.Tokens;
import entente.model.Role;

/**
 * Tokens for others, made and taken back by an admin.
 */
@Configuration(proxyBeanMethods = false)
class TokenRoutes {

	@Bean
	RouterFunction<ServerResponse> tokens(Tokens tokens) {
		return RouterFunctions.route()
			.POST("/tokens", (request) -> issue(tokens, request))
			.DELETE("/tokens", (request) -> revoke(tokens, request))
			.build();
	}

	private static ServerResponse issue(Tokens tokens, ServerRequest request) {
		Optional<Role> role = request.param("role")
			.flatMap((name) -> Arrays.stream(Role.values())
				.filter((known) -> known.name().equals(name.toUpperCase(Locale.ROOT)))
				.findFirst());
		if (role.isEmpty()) {
			return ServerResponse.badRequest()
				.body(Map.of("message", "Say which role it has: role=editor, role=reviewer or role=admin"));
		}
		return ServerResponse.status(HttpStatus.CREATED)
			.body(Map.of("token", tokens.issue(role.get()), "role", role.get().name().toLowerCase(Locale.ROOT)));
	}

	/** The token travels in a header, since addresses are written to logs. */
	private static ServerResponse revoke(Tokens tokens, ServerRequest request) {
		String token = request.headers().firstHeader("X-Token");
		boolean gone = token != null && tokens.revoke(token);
		return gone ? ServerResponse.noContent().build() : ServerResponse.notFound().build();
	}

}
