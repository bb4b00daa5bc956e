package entente.api;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import entente.graph.Cast;
import entente.ingestion.Ingestion;
import entente.ingestion.IngestionStatus;
import entente.model.DocumentInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What operators see.
 */
@ApiTest
class TelemetryIT {

	private final Caller caller;

	private final Ingestion ingestion;

	TelemetryIT(@LocalServerPort int port, Ingestion ingestion) {
		this.caller = Caller.of(port);
		this.ingestion = ingestion;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void tellsWhetherTheServiceLivesAndIsReady() {
		assertThat(this.caller.get("/actuator/health/liveness").body()).contains("\"UP\"");
		assertThat(this.caller.get("/actuator/health/readiness").body()).contains("\"UP\"").doesNotContain("neo4j");
	}

	@Test
	void exposesHealthAndMetricsAlone() {
		assertThat(this.caller.get("/actuator").body()).contains("prometheus", "health")
			.doesNotContain("env", "heapdump", "loggers", "beans");
	}

	@Test
	void countsOperationsAndStatements() {
		this.caller.ask("{ state(code: \"KAZ\") { name } }");
		assertThat(metrics()).contains("graphql_request_seconds_count", "entente_statement_seconds_count")
			.containsPattern("entente_statement_seconds_count\\{[^}]*question=\"state\"");
	}

	@Test
	void countsStagesOfIngestionAndDropsWithTheirReasons() {
		IngestionStatus begun = this.ingestion
			.start(List.of(new DocumentInput(null, "Morocco and Qatar signed a treaty in Doha on 1 February 2026.",
					null, null, null, "en", null), new DocumentInput(null, "", null, null, null, null, null)));
		await().atMost(Duration.ofMinutes(1))
			.until(() -> this.ingestion.status(begun.id()).orElseThrow().state() != IngestionStatus.State.RUNNING);
		assertThat(metrics()).contains("entente_ingestion_stage_seconds_count{stage=\"extract\"}",
				"entente_ingestion_stage_seconds_count{stage=\"record\"}",
				"entente_ingestion_dropped_total{reason=\"unreadable\"}",
				"entente_ingestion_documents_total{outcome=\"recorded\"}");
	}

	@Test
	void answersWithTheIdOfTheRequest() {
		assertThat(id(this.caller.get("/graphiql", "X-Request-Id", "abc-1"))).isEqualTo("abc-1");
		assertThat(id(this.caller.get("/graphiql", "X-Request-Id", "a b<c>"))).hasSize(36);
		assertThat(id(this.caller.get("/nowhere"))).hasSize(36);
	}

	private String metrics() {
		return this.caller.get("/actuator/prometheus").body();
	}

	private static String id(HttpResponse<?> answer) {
		return answer.headers().firstValue("X-Request-Id").orElseThrow();
	}

}
