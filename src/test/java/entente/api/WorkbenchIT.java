package entente.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Notification;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that people ask from.
 */
@ApiTest
class WorkbenchIT {

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI service;

	private final GraphQlSource graphQl;

	WorkbenchIT(@LocalServerPort int port, GraphQlSource graphQl) {
		this.service = URI.create("http://localhost:" + port);
		this.graphQl = graphQl;
	}

	@BeforeAll
	static void enter() {
		Cast.enter();
		SharedGraph.driver()
			.executableQuery(
					"MATCH (guest:State {code: 'KAZ'}), (host:State {code: 'CHN'}) CREATE (guest)-[:VISITED]->(host)")
			.execute();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/browser/" })
	void loadsPagesFromThisServiceAlone(String page) {
		HttpResponse<String> answer = get(page);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(contentType(answer)).startsWith("text/html");
		assertThat(answer.headers().firstValue("Content-Security-Policy"))
			.hasValueSatisfying((policy) -> assertThat(policy).startsWith("default-src 'self';")
				.doesNotContain("https:", "*.", "unsafe-eval"));
		List<URI> parts = parts(Jsoup.parse(answer.body(), this.service.resolve(page).toString()));
		assertThat(parts).hasSizeGreaterThan(3).allSatisfy((part) -> {
			assertThat(part.getAuthority()).isEqualTo(this.service.getAuthority());
			assertThat(get(part.getPath()).statusCode()).as(part.getPath()).isEqualTo(200);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql/index.js", "/browser/start.js",
			"/webjars/react/18.3.1/umd/react.production.min.js", "/_static/graphiql/3.2.0/graphiql.min.js" })
	void servesScriptsAsScripts(String path) {
		assertThat(contentType(get(path))).startsWith("text/javascript");
	}

	@Test
	void opensTheWorkbenchWithAQueryThatIsAnswered() {
		assertThat(this.graphQl.graphQl().execute(get("/graphiql/first.graphql").body()).getErrors()).isEmpty();
	}

	@Test
	void leadsToTheBrowser() {
		HttpResponse<String> answer = get("/browser");
		assertThat(answer.statusCode()).isEqualTo(307);
		assertThat(answer.headers().firstValue("Location")).contains("/browser/");
	}

	@Test
	void letsTheBrowserConnectByItself() {
		Element first = Jsoup.parse(get("/browser/").body()).expectFirst("script");
		assertThat(first.attr("src")).isEqualTo("start.js");
		assertThat(first.attr("data-open")).isEqualTo("true");
	}

	@Test
	void tellsNeo4jClientsWhereTheGraphAnswers() {
		HttpResponse<String> answer = get("/", "Accept", "application/json");
		assertThat(contentType(answer)).isEqualTo("application/json");
		assertThat(answer.body()).contains("\"bolt_direct\":\"" + SharedGraph.uri() + "\"");
	}

	@Test
	void leavesTheRootToPages() {
		HttpResponse<String> answer = get("/", "Accept",
				"text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8");
		assertThat(answer.body()).doesNotContain("bolt");
	}

	@Test
	void letsBrowsersOfOtherOriginsPlayTheGuide() {
		HttpResponse<String> answer = get("/guides/entente.html", "Origin", "http://localhost:7474");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
		assertThat(contentType(answer)).isEqualTo("text/html;charset=UTF-8");
		assertThat(answer.body()).contains(":style " + this.service + "/guides/style.grass")
			.doesNotContain("localhost:8080");
		assertThat(get("/guides/style.grass").statusCode()).isEqualTo(200);
	}

	static Stream<String> guideQueries() throws IOException {
		String guide = new ClassPathResource("cypher/guide/entente.html").getContentAsString(StandardCharsets.UTF_8);
		return Jsoup.parse(guide)
			.select("pre.runnable")
			.stream()
			.map((query) -> query.wholeText())
			.filter((query) -> !query.startsWith(":"));
	}

	@ParameterizedTest
	@MethodSource("guideQueries")
	void asksInTheGuideForWhatTheGraphHas(String query) {
		var warnings = SharedGraph.driver().executableQuery(query).execute().summary().notifications();
		assertThat(warnings).extracting(Notification::code).noneMatch((code) -> code.contains("Unknown"));
	}

	private static List<URI> parts(Document page) {
		return page.select("script[src], link[rel=stylesheet][href]")
			.stream()
			.map((part) -> URI.create(part.absUrl(part.hasAttr("src") ? "src" : "href")))
			.toList();
	}

	private HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.service.resolve(path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return this.client.sendAsync(request.build(), BodyHandlers.ofString()).join();
	}

	private static String contentType(HttpResponse<?> answer) {
		return answer.headers().firstValue("Content-Type").orElse("");
	}

}
