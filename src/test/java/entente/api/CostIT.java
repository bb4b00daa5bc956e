package entente.api;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What questions cost, and what abusive ones are told.
 */
@ApiTest
class CostIT {

	private final Caller caller;

	CostIT(@LocalServerPort int port) {
		this.caller = Caller.of(port);
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void tellsWithEachAnswerWhatItCost() {
		JsonNode cost = cost("{ states(first: 2) { edges { node { code } } } }");
		assertThat(cost.path("requested").longValue()).isEqualTo(5);
		assertThat(cost.path("actual").longValue()).isEqualTo(5);
		assertThat(cost.path("limit").longValue()).isEqualTo(100_000);
		assertThat(cost.path("remaining").longValue()).isPositive();
	}

	@Test
	void costsWhatIsAnsweredInTheEnd() {
		JsonNode cost = cost("{ state(code: \"KAZ\") { events(first: 100) { edges { node { name } } } } }");
		assertThat(cost.path("requested").longValue()).isEqualTo(202);
		assertThat(cost.path("actual").longValue()).isBetween(3L, 50L);
	}

	@Test
	void refusesPagesInPagesInPagesBeforeAnythingRuns() {
		long before = StatementCounter.count();
		JsonNode answer = Caller.json(this.caller.ask("""
				{ states(first: 100) { edges { node { events(first: 100) { edges { node {
				  evidence(first: 100) { quote } } } } } } } }"""));
		assertThat(code(answer)).isEqualTo("COST_LIMIT");
		assertThat(answer.path("errors").path(0).path("message").stringValue()).contains("'first'", "'evidence'",
				"100000");
		assertThat(answer.path("extensions").path("cost").path("requested").longValue()).isGreaterThan(1_000_000);
		assertThat(StatementCounter.count()).isEqualTo(before);
	}

	@Test
	void countsPagesGivenByVariables() {
		String body = """
				{"query": "query($n: Int) { states(first: $n) { edges { node { events(first: $n) { edges { node { evidence(first: $n) { quote } } } } } } } }",
				 "variables": {"n": 100}}""";
		HttpResponse<String> answer = this.caller.send("POST", "/graphql", body, "Content-Type", "application/json");
		assertThat(code(Caller.json(answer))).isEqualTo("COST_LIMIT");
	}

	@Test
	void refusesManyAliases() {
		String document = IntStream.rangeClosed(0, 100)
			.mapToObj((i) -> "alias" + i + ":__typename")
			.collect(Collectors.joining(" ", "{", "}"));
		assertThat(refusal(document)).contains("aliases");
	}

	@Test
	void refusesManyDirectives() {
		assertThat(refusal("{ __typename " + "@aa".repeat(10) + " }")).contains("directives");
	}

	@Test
	void refusesTheSameFieldManyTimes() {
		assertThat(refusal("{ " + "__typename ".repeat(500) + "}")).contains("ask once");
	}

	@Test
	void refusesDeepNesting() {
		String document = "{ event(id: \"event:x\") { " + "within { ".repeat(21) + "id" + " }".repeat(23);
		assertThat(refusal(document)).contains("deep");
	}

	@Test
	void refusesFragmentsThatMultiply() {
		StringBuilder document = new StringBuilder("query { ...f0 } ");
		for (int i = 0; i < 20; i++) {
			document.append("fragment f%d on Query { ...f%d ...f%d } ".formatted(i, i + 1, i + 1));
		}
		assertThat(refusal(document + "fragment f20 on Query { __typename }")).contains("allowed");
	}

	@Test
	void refusesLongDocuments() {
		String words = "{ " + IntStream.range(0, 3000).mapToObj((i) -> "a:a").collect(Collectors.joining(" ")) + " }";
		JsonNode error = this.caller.error(words);
		assertThat(error.path("message").stringValue()).contains("tokens");
		assertThat(this.caller.error("{ state(code: \"" + "x".repeat(200_000) + "\") { code } }")
			.path("message")
			.stringValue()).contains("characters");
	}

	@Test
	void takesNoBatches() {
		HttpResponse<String> answer = this.caller.send("POST", "/graphql",
				"[{\"query\":\"{__typename}\"},{\"query\":\"{__typename}\"}]", "Content-Type", "application/json");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).doesNotContain("__typename");
	}

	@Test
	void takesNoForms() {
		assertThat(this.caller
			.send("POST", "/graphql", "query=%7B__typename%7D", "Content-Type", "application/x-www-form-urlencoded")
			.statusCode()).isEqualTo(415);
	}

	@Test
	void changesNothingByGet() {
		HttpResponse<String> answer = this.caller
			.get("/graphql?query=mutation%20%7Bretract(document%3A%22document%3Ax%22)%7D");
		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContain("\"retract\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
			"{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }" })
	void refusesCircles(String document) {
		JsonNode answer = Caller.json(this.caller.ask(document));
		assertThat(answer.path("errors").size()).isPositive();
		assertThat(answer.path("data").path("__schema").isObject()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ stat(code: "KAZ") { code } }
			{ state(cod: "KAZ") { code } }
			{ state(code: "KAZ") { cod } }
			{ qwerty { abc } }
			{ states(region: { a: 1 }) { totalCount } }
			{ state(code:
			""")
	void suggestsNothingAndShowsNoException(String document) {
		String answer = this.caller.ask(document).body();
		assertThat(answer).contains("\"errors\"")
			.doesNotContainIgnoringCase("did you mean", "exception", "stacktrace", "\tat ", "tracing");
	}

	@Test
	void letsClientsReadTheSchema() {
		String whole = graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY;
		assertThat(this.caller.ask(whole).body()).contains("\"BilateralRelation\"").doesNotContain("\"errors\"");
	}

	private JsonNode cost(String document) {
		return Caller.json(this.caller.ask(document)).path("extensions").path("cost");
	}

	private String refusal(String document) {
		JsonNode answer = Caller.json(this.caller.ask(document));
		assertThat(answer.path("errors").size()).isEqualTo(1);
		assertThat(code(answer)).isEqualTo("DOCUMENT_LIMIT");
		assertThat(answer.path("data").isObject()).isFalse();
		return answer.path("errors").path(0).path("message").stringValue();
	}

	private static String code(JsonNode answer) {
		return answer.path("errors").path(0).path("extensions").path("code").stringValue();
	}

}
