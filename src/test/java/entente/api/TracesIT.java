package entente.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import entente.graph.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What an OpenTelemetry collector is sent.
 */
@ApiTest
@TestPropertySource(properties = { "management.opentelemetry.enabled=true", "management.tracing.sampling.probability=1",
		"management.opentelemetry.tracing.export.schedule-delay=100ms" })
class TracesIT {

	private static final List<String> SPANS = new CopyOnWriteArrayList<>();

	private static final HttpServer COLLECTOR = collector();

	private final Caller caller;

	TracesIT(@LocalServerPort int port) {
		this.caller = Caller.of(port);
	}

	@DynamicPropertySource
	static void name(DynamicPropertyRegistry properties) {
		properties.add("management.opentelemetry.tracing.export.otlp.endpoint",
				() -> "http://localhost:" + COLLECTOR.getAddress().getPort() + "/v1/traces");
	}

	@AfterAll
	static void stop() {
		COLLECTOR.stop(0);
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void showOperationsAndTheirStatements() {
		this.caller.ask("query Kazakhstan { state(code: \"KAZ\") { name } }");
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(String.join("", SPANS)).contains("http post /graphql", "graphql query",
					"answer state"));
	}

	/** Names stand in the protocol's messages as they are. */
	private static HttpServer collector() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/v1/traces", (exchange) -> {
				SPANS.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
