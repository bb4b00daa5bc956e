package entente.api;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Callers that have spent their points.
 */
@ApiTest
@TestPropertySource(properties = "entente.cost.points-per-minute=250")
class SpendingIT {

	private final Caller caller;

	SpendingIT(@LocalServerPort int port) {
		this.caller = Caller.of(port);
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void askCallersToWait() {
		JsonNode answer = Caller
			.json(this.caller.ask("{ events(first: 100) { edges { node { evidence { quote } } } } }"));
		assertThat(answer.path("errors").path(0).path("extensions").path("code").stringValue()).isEqualTo("RATE_LIMIT");
		assertThat(answer.path("errors").path(0).path("message").stringValue()).contains("wait");
		assertThat(answer.path("extensions").path("cost").path("remaining").longValue()).isLessThanOrEqualTo(250);
	}

}
