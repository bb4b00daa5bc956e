package entente.api;

import java.net.http.HttpResponse;

import entente.graph.Cast;
import entente.graph.Tokens;
import entente.model.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what where others can reach the service.
 */
@ApiTest
@TestPropertySource(
		properties = { "server.address=0.0.0.0", "spring.graphql.cors.allowed-origins=https://front.example" })
class ClosedAccessIT {

	private final Tokens tokens;

	private final Caller nobody;

	ClosedAccessIT(@LocalServerPort int port, Tokens tokens) {
		this.nobody = Caller.of(port);
		this.tokens = tokens;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/graphql", "/graphiql", "/browser/", "/guides/entente.html", "/tokens",
			"/actuator/prometheus", "/nowhere" })
	void opensNothing(String path) {
		HttpResponse<String> answer = this.nobody.get(path);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
		assertThat(answer.body()).contains("UNAUTHENTICATED", "Authorization: Bearer TOKEN");
	}

	@Test
	void tellsThatItIsThere() {
		assertThat(this.nobody.get("/actuator/health").body())
			.isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
	}

	@Test
	void letsBearersOfAnyRoleRead() {
		HttpResponse<String> answer = this.nobody.with(this.tokens.issue(Role.REVIEWER))
			.ask("{ state(code: \"KAZ\") { name } }");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Kazakhstan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://front.example", "https://evil.example" })
	void letsConfiguredSitesRead(String origin) {
		HttpResponse<String> answer = this.nobody.send("OPTIONS", "/graphql", "", "Origin", origin,
				"Access-Control-Request-Method", "POST", "Access-Control-Request-Headers",
				"authorization,content-type");
		assertThat(answer.statusCode()).isEqualTo(origin.contains("front") ? 200 : 403);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent())
			.isEqualTo(origin.contains("front"));
	}

}
