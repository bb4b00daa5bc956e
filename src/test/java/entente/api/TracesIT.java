package entente.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

	/** A span in the protocol's messages, up to its name. */
	private static final Pattern SPAN = Pattern
		.compile("(?s)\\x0a\\x10.{16}\\x12\\x08(.{8})(?:\\x22\\x08(.{8}))?\\x2a(.)([a-z /]+)");

	private static final int ID = 1;

	private static final int PARENT = 2;

	private static final int NAME = 4;

	private static final List<String> SENT = new CopyOnWriteArrayList<>();

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
	void showTheStatementsOfOperations() {
		this.caller.ask("query Kazakhstan { state(code: \"KAZ\") { name } }");
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
			assertThat(parent("answer state")).isEqualTo("graphql query");
			assertThat(parent("graphql query")).isEqualTo("http post /graphql");
		});
	}

	private static String parent(String name) {
		List<MatchResult> spans = SPAN.matcher(String.join("", SENT)).results().toList();
		return spans.stream()
			.filter((span) -> span.group(NAME).startsWith(name))
			.flatMap((child) -> spans.stream().filter((span) -> span.group(ID).equals(child.group(PARENT))))
			.map((span) -> span.group(NAME))
			.findFirst()
			.orElse("");
	}

	private static HttpServer collector() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/v1/traces", (exchange) -> {
				SENT.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
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
