package entente.api;

import java.io.IOException;
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

	private final int port;

	ClosedAccessIT(@LocalServerPort int port, Tokens tokens) {
		this.port = port;
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

	@Test
	void letsBearersReadOverWebSocket() throws InterruptedException {
		SocketCaller socket = SocketCaller.with(this.tokens.issue(Role.REVIEWER), this.port);
		socket.ask("{ state(code: \"KAZ\") { name } }");
		assertThat(socket.next()).contains("Kazakhstan");
		SocketCaller bearing = SocketCaller.open(this.port, "Authorization",
				"Bearer " + this.tokens.issue(Role.EDITOR));
		bearing.send("{\"type\":\"connection_init\"}");
		assertThat(bearing.next()).contains("connection_ack");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"Authorization\":\"Bearer ent_unknown\"}", "{\"Authorization\":\"Basic eDp5\"}",
			"{\"Authorization\":5}" })
	void closesTheWebSocketOnOthers(String payload) throws InterruptedException {
		SocketCaller socket = SocketCaller.open(this.port);
		socket.send("{\"type\":\"connection_init\",\"payload\":" + payload + "}");
		assertThat(socket.next()).isEqualTo("closed 4401");
		SocketCaller impatient = SocketCaller.open(this.port);
		impatient.ask("{ state(code: \"KAZ\") { name } }");
		assertThat(impatient.next()).isEqualTo("closed 4401");
	}

	@Test
	void answersHandshakesWithNothingElse() throws IOException {
		assertThat(
				Caller.raw(this.port, "GET /graphql?query=%7B__typename%7D", "Host: localhost", "Upgrade: websocket"))
			.startsWith("HTTP/1.1 400")
			.doesNotContain("__typename");
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
