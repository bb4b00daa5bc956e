package entente.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import entente.graph.Cast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * GraphQL over HTTP, by its specification.
 */
@ApiTest
class GraphqlOverHttpIT {

	private static final String JSON = "application/json";

	private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI endpoint;

	GraphqlOverHttpIT(@LocalServerPort int port) {
		this.endpoint = URI.create("http://localhost:" + port + "/graphql");
	}

	@BeforeAll
	static void enter() {
		Cast.enter();
	}

	/** The checks of the public audit suite graphql-http 1.23.1, one a line. */
	@ParameterizedTest(name = "{0} {8}")
	@CsvFileSource(resources = "/entente/api/graphql-over-http.tsv", delimiter = '\t', quoteCharacter = '\u0001',
			useHeadersInDisplayName = false, numLinesToSkip = 1)
	void passesTheAudit(String id, @Nullable String status, @Nullable String type, @Nullable String answer,
			String method, @Nullable String contentType, @Nullable String accept, @Nullable String sent, String name) {
		String text = (sent != null) ? sent : "";
		HttpResponse<String> response = method.equals("GET") ? get(text, accept) : post(text, contentType, accept);
		if (status != null) {
			String[] range = status.split("-");
			assertThat(response.statusCode()).isBetween(Integer.valueOf(range[0]),
					Integer.valueOf(range[range.length - 1]));
		}
		if (type != null) {
			assertThat(contentType(response)).startsWith(type);
		}
		if (answer != null) {
			assertThat(json(response).has(answer.replace("no ", ""))).isFalse();
		}
	}

	@Test
	void takesNoMutationByGet() {
		HttpResponse<String> response = get("query=" + encoded("mutation { retract(document: \"x\") }"), JSON);
		assertThat(response.statusCode()).isEqualTo(405);
		assertThat(response.headers().firstValue("Allow")).contains("POST");
		assertThat(json(response).at("/errors/0/extensions/code").asString()).isEqualTo("METHOD_NOT_ALLOWED");
		assertThat(json(response).has("data")).isFalse();
	}

	@Test
	void runsTheNamedOperationByGet() {
		String document = "query A { a: __typename } mutation B { retract(document: \"x\") } query C { c: __typename }";
		assertThat(json(get("operationName=C&query=" + encoded(document), JSON)).at("/data"))
			.hasToString("{\"c\":\"Query\"}");
		assertThat(get("operationName=B&query=" + encoded(document), JSON).statusCode()).isEqualTo(405);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json
					application/json;q=0.5, application/graphql-response+json                         | application/graphql-response+json
					text/html, application/*                                                          | application/json
					application/*+json                                                                | application/graphql-response+json
					application/graphql-response+json;q=0, */*                                        | application/json
					""")
	void writesTheAnswerAsTheClientLikesItBest(String accept, String form) {
		HttpResponse<String> response = post("{\"query\":\"{ __typename }\"}", JSON, accept);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(contentType(response)).startsWith(form);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/json                  | image/png | {"query":"{ __typename }"}            | 406
			application/x-www-form-urlencoded | */*       | query=%7B+__typename+%7D              | 415
			text/plain                        | */*       | {"query":"{ __typename }"}            | 415
			multipart/form-data; boundary=x   | */*       | --x                                   | 415
			application/json                  | */*       | [{"query":"{ __typename }"}]          | 400
			application/json                  | */*       | "{ __typename }"                      | 400
			application/json                  | */*       | {"query":null}                        | 400
			application/json                  | */*       | {"extensions":{"persistedQuery":"x"}} | 400
			""")
	void refusesWhatIsNoRequest(String contentType, String accept, String body, int status) {
		assertThat(post(body, contentType, accept).statusCode()).isEqualTo(status);
	}

	@Test
	void saysWhichParameterIsWrong() {
		HttpResponse<String> response = post("{\"query\":\"{ __typename }\",\"variables\":[]}", JSON, GRAPHQL_RESPONSE);
		assertThat(contentType(response)).startsWith(GRAPHQL_RESPONSE);
		assertThat(json(response).at("/errors/0/message").asString()).isEqualTo("'variables' is not an object");
		assertThat(json(response).at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(json(get("query=%7B__typename%7D&variables=%7B", JSON)).at("/errors/0/message").asString())
			.isEqualTo("'variables' is not JSON");
	}

	@Test
	void streamsWhatHasOneAnswerToo() {
		HttpResponse<String> response = post("{\"query\":\"{ __typename }\"}", JSON, "text/event-stream");
		assertThat(contentType(response)).startsWith("text/event-stream");
		assertThat(response.body()).startsWith("event:next\ndata:{\"data\":{\"__typename\":\"Query\"},")
			.endsWith("}\n\nevent:complete\ndata:\n\n");
		assertThat(post("{\"query\":\"{ nothing }\"}", JSON, "text/event-stream").body()).startsWith("event:next")
			.contains("'nothing'")
			.contains("event:complete");
	}

	@Test
	void takesDocumentsByTheirHash() {
		String hash = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":"
				+ "\"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38\"}}";
		assertThat(json(post("{\"extensions\":" + hash + "}", JSON, JSON)).at("/errors/0/message").asString())
			.isEqualTo("PersistedQueryNotFound");
		assertThat(Stream.of(post("{\"query\":\"{__typename}\",\"extensions\":" + hash + "}", JSON, JSON),
				post("{\"extensions\":" + hash + "}", JSON, JSON), get("extensions=" + encoded(hash), GRAPHQL_RESPONSE))
			.map((answer) -> json(answer).at("/data"))).hasSize(3)
			.allSatisfy((data) -> assertThat(data).hasToString("{\"__typename\":\"Query\"}"));
	}

	private HttpResponse<String> get(String query, @Nullable String accept) {
		return send(HttpRequest.newBuilder(URI.create(this.endpoint + "?" + query)), accept);
	}

	private HttpResponse<String> post(String body, @Nullable String contentType, @Nullable String accept) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.endpoint).POST(BodyPublishers.ofString(body));
		if (contentType != null) {
			request.header("Content-Type", contentType);
		}
		return send(request, accept);
	}

	private HttpResponse<String> send(HttpRequest.Builder request, @Nullable String accept) {
		if (accept != null) {
			request.header("Accept", accept);
		}
		return this.client.sendAsync(request.build(), BodyHandlers.ofString()).join();
	}

	private static JsonNode json(HttpResponse<String> response) {
		return JsonMapper.shared().readTree(response.body());
	}

	private static String contentType(HttpResponse<?> response) {
		return response.headers().firstValue("Content-Type").orElse("");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
