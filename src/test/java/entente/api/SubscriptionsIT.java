package entente.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import entente.graph.Cast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.Disposable;
import reactor.core.Disposables;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What subscribers are told, and how.
 */
@ApiTest
@WithMockUser(roles = "EDITOR")
class SubscriptionsIT {

	private static final String TEXT = "Morocco and Qatar signed a memorandum of understanding on artificial "
			+ "intelligence in Doha on 1 February 2026.";

	private static final String FACTS = "subscription ($states: [String!], $themes: [String!]) { "
			+ "facts(states: $states, themes: $themes) { what: fact { __typename ... on Agreement { kind } } "
			+ "dyads { id states { code } strength } claim { quote document { lang } } } }";

	private final HttpClient client = HttpClient.newHttpClient();

	private final Disposable.Composite open = Disposables.composite();

	private final ExecutionGraphQlServiceTester api;

	private final Subscribers subscribers;

	private final String endpoint;

	private final int port;

	SubscriptionsIT(ExecutionGraphQlServiceTester api, Subscribers subscribers, @LocalServerPort int port) {
		this.api = api;
		this.subscribers = subscribers;
		this.port = port;
		this.endpoint = "http://localhost:" + port + "/graphql";
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void tellsHowFarAnIngestionIsUntilItEnds() {
		List<Map<?, ?>> told = this.api.document("subscription ($id: ID!) { ingestion(id: $id) { state read claims } }")
			.variable("id", ingest(TEXT))
			.executeSubscription()
			.toFlux()
			.<Map<?, ?>>map((answer) -> answer.path("ingestion").entity(Map.class).get())
			.collectList()
			.block(Duration.ofSeconds(60));
		assertThat(told).doesNotHaveDuplicates();
		assertThat(told.getLast().get("state")).isEqualTo("DONE");
		assertThat(told.getLast().get("read")).isEqualTo(1);
		assertThat(this.subscribers.present()).isZero();
	}

	@Test
	void tellsNewFactsToThoseWhoWantThem() throws InterruptedException {
		BlockingQueue<Map<?, ?>> all = subscribe(Map.of());
		BlockingQueue<Map<?, ?>> moroccan = subscribe(
				Map.of("states", List.of("Morocco"), "themes", List.of("digital")));
		BlockingQueue<Map<?, ?>> kazakh = subscribe(Map.of("states", List.of("KAZ")));
		BlockingQueue<Map<?, ?>> ofDefence = subscribe(Map.of("themes", List.of("water")));

		ingest(TEXT);
		Map<?, ?> fact = all.poll(60, TimeUnit.SECONDS);
		assertThat(fact).hasToString("{what={__typename=Agreement, kind=MOU}, dyads=[{id=dyad:MAR-QAT, "
				+ "states=[{code=MAR}, {code=QAT}], strength=" + strength(fact) + "}], claim={quote=" + TEXT
				+ ", document={lang=en}}}");
		assertThat(moroccan.poll(10, TimeUnit.SECONDS)).isEqualTo(fact);

		ingest(TEXT.replace("a memorandum", "in the end a memorandum"));
		ingest("Le président du Kazakhstan Kassym-Jomart Tokaïev s'est rendu en Chine le 3 mars 2026.");
		assertThat(kazakh.poll(60, TimeUnit.SECONDS)).asString().contains("Event", "CHN-KAZ", "Tokaïev");
		assertThat(all.poll(10, TimeUnit.SECONDS)).asString().contains("Tokaïev");
		assertThat(all).isEmpty();
		assertThat(moroccan).isEmpty();
		assertThat(ofDefence).isEmpty();
	}

	@Test
	void refusesTheProgressOfNoIngestion() {
		var told = this.api.document("subscription { ingestion(id: \"ingestion:none\") { state } }")
			.executeSubscription()
			.toFlux();
		assertThatExceptionOfType(SubscriptionPublisherException.class).isThrownBy(told::blockLast)
			.satisfies((refusal) -> assertThat(refusal.getErrors()).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("'id'")));
	}

	@Test
	void speaksGraphqlTransportWs() throws InterruptedException {
		SocketCaller socket = SocketCaller.open(this.port, "Origin", "http://localhost:" + this.port);
		assertThat(socket.protocol()).isEqualTo("graphql-transport-ws");
		socket.send("{\"type\":\"connection_init\"}");
		assertThat(socket.next()).contains("connection_ack");
		socket.ask(FACTS);
		await(1);
		ingest(TEXT);
		assertThat(socket.next()).contains("\"id\":\"1\"", "\"type\":\"next\"", "dyad:MAR-QAT");
		socket.vanish();
		ingest("Le Premier ministre du Qatar s'est rendu en Chine le 5 mars 2026.");
		await(0);
	}

	@Test
	void takesDocumentsOverWebSocketAsLongAsOverHttp() throws InterruptedException {
		SocketCaller socket = SocketCaller.open(this.port);
		socket.send("{\"type\":\"connection_init\"}");
		assertThat(socket.next()).contains("connection_ack");
		socket.ask("{ __typename } #" + "x".repeat(90_000));
		assertThat(socket.next()).contains("\"__typename\":\"Query\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://elsewhere.example", "http://localhost:1", "null" })
	void refusesWebSocketsOfPagesFromElsewhere(String origin) {
		assertThatExceptionOfType(CompletionException.class)
			.isThrownBy(() -> SocketCaller.open(this.port, "Origin", origin))
			.havingCause()
			.isInstanceOfSatisfying(WebSocketHandshakeException.class,
					(refusal) -> assertThat(refusal.getResponse().statusCode()).isEqualTo(403));
	}

	@Test
	void sendsServerSentEvents() {
		String job = ingest(TEXT);
		String document = "subscription { ingestion(id: \"" + job + "\") { state } }";
		HttpRequest request = HttpRequest
			.newBuilder(URI.create(this.endpoint + "?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8)))
			.header("Accept", "text/event-stream")
			.build();
		String stream = this.client.sendAsync(request, BodyHandlers.ofString()).join().body();
		assertThat(stream).startsWith("event:next").contains("\"state\":\"DONE\"").contains("event:complete");
		assertThat(this.client.sendAsync(HttpRequest.newBuilder(request.uri()).build(), BodyHandlers.ofString())
			.join()
			.body()).contains("text/event-stream", "BAD_REQUEST");
	}

	@Test
	void letsGoOfClientsThatLeaveTheStream() throws InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create(this.endpoint + "?query="
					+ URLEncoder.encode("subscription { facts { claim { quote } } }", StandardCharsets.UTF_8)))
			.header("Accept", "text/event-stream")
			.build();
		try (HttpClient leaving = HttpClient.newHttpClient()) {
			leaving.sendAsync(request, BodyHandlers.ofInputStream());
			await(1);
			leaving.shutdownNow();
		}
		for (int day = 1; day <= 5; day++) {
			ingest("Le Premier ministre du Qatar s'est rendu en Chine le " + day + " avril 2026.");
			Thread.sleep(Duration.ofMillis(200));
		}
		await(0);
	}

	private Object strength(@Nullable Map<?, ?> fact) {
		return ((Map<?, ?>) ((List<?>) fact.get("dyads")).getFirst()).get("strength");
	}

	@AfterEach
	void leave() {
		this.open.dispose();
	}

	private BlockingQueue<Map<?, ?>> subscribe(Map<String, Object> variables) {
		BlockingQueue<Map<?, ?>> told = new LinkedBlockingQueue<>();
		var request = this.api.document(FACTS);
		variables.forEach(request::variable);
		this.open.add(request.executeSubscription()
			.toFlux()
			.subscribe((answer) -> told.add(answer.path("facts").entity(Map.class).get())));
		return told;
	}

	/** Returns when the document is read. */
	private String ingest(String text) {
		String job = this.api.document("mutation ($text: String!) { ingest(documents: [{text: $text}]) { id } }")
			.variable("text", text)
			.execute()
			.path("ingest.id")
			.entity(String.class)
			.get();
		this.api.document("subscription ($id: ID!) { ingestion(id: $id) { state } }")
			.variable("id", job)
			.executeSubscription()
			.toFlux()
			.blockLast(Duration.ofSeconds(60));
		return job;
	}

	private void await(int present) throws InterruptedException {
		for (int i = 0; i < 300 && this.subscribers.present() != present; i++) {
			Thread.sleep(Duration.ofMillis(100));
		}
		assertThat(this.subscribers.present()).isEqualTo(present);
	}

}
