package entente.api;

import java.util.Map;
import java.util.stream.Stream;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What callers get wrong, and what they try.
 */
@ApiTest
class BadArgumentsIT {

	private static final String DUMP = """
			MATCH (n)
			OPTIONAL MATCH (n)-[r]->(m)
			WITH n, r, m ORDER BY elementId(n), elementId(r)
			RETURN collect([labels(n), properties(n), type(r), properties(r), elementId(m)]) AS graph""";

	private static final String EVERYWHERE = """
			query ($text: String!, $id: ID!) {
			  node(id: $id) { id }
			  nodes(ids: [$id]) { id }
			  a: state(code: $text) { code }
			  b: state(name: $text) { code }
			  states(region: $text) { totalCount }
			  person(id: $id) { id }
			  people(filter: {name: $text, state: $text}) { totalCount }
			  institution(id: $id) { id }
			  institutions(filter: {name: $text, state: $text}) { totalCount }
			  event(id: $id) { id }
			  events(filter: {with: [$text], themes: [$text]}) { totalCount }
			  agreement(id: $id) { id }
			  agreements(filter: {with: [$text], themes: [$text]}) { totalCount }
			  theme(code: $text) { code }
			  document(id: $id) { id }
			  documents(filter: {lang: $text, publisher: $text, mentions: [$id]}) { totalCount }
			  search(text: $text) { edges { node { highlight } } }
			  relation(between: [$text, "KAZ"]) { id }
			  network(filter: {states: [$text], regions: [$text], themes: [$text]}) { states { code } }
			  ingestion(id: $id) { id }
			  c: state(code: "KAZ") { name(lang: $text) ties(with: [$text], themes: [$text]) { totalCount } visits(with: $text) { totalCount } }
			}""";

	private final ExecutionGraphQlServiceTester api;

	BadArgumentsIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ states(first: 0) { totalCount } }                                         | 'first'
			{ state(code: "KAZ") { events(first: 101) { totalCount } } }                | 'first'
			{ states(first: -1) { totalCount } }                                        | 'first'
			{ relation(between: ["KAZ"]) { id } }                                       | 'between'
			{ relation(between: ["KAZ", "Kazakhstan"]) { id } }                         | 'between'
			{ network(links: 501) { states { code } } }                                 | 'links'
			{ network(links: 0) { states { code } } }                                   | 'links'
			{ network(filter: {states: [""]}) { states { code } } }                     | 'states'
			{ paths(from: "state:KAZ", to: "state:CHN", maxHops: 7) { length } }        | 'maxHops'
			{ paths(from: "person:nobody", to: "state:CHN") { length } }                | 'from'
			{ paths(from: "state:KAZ", to: "event:digital-bridge-2025") { hops { from { id } } } } | 'to'
			{ search(text: " ") { totalCount } }                                        | 'text'
			{ state(name: "") { code } }                                                | 'name'
			{ state { code } }                                                          | 'code'
			{ events(filter: {during: {from: "2026", to: "2025"}}) { totalCount } }     | 'during'
			""")
	void namesTheArgumentThatIsWrong(String document, String argument) {
		this.api.document(document).execute().errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.getFirst().getMessage()).contains("'" + argument.strip().replace("'", "") + "'");
			assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
			assertThat(errors.getFirst().getPath()).isNotEmpty();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ state(code: "KAZ") { people(asOf: "2025-02-30") { totalCount } } }        | 2025-02-30
			{ events(filter: {during: {from: "yesterday"}}) { totalCount } }            | yesterday
			{ state(code: "KAZ") { ties(orderBy: NAME) { totalCount } } }               | NAME
			""")
	void showsTheValueThatIsWrong(String document, String value) {
		this.api.document(document)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getMessage()).contains(value)));
	}

	@Test
	void refusesTextThatIsTooLong() {
		this.api.document("query ($text: String!) { search(text: $text) { totalCount } }")
			.variable("text", "x".repeat(1 << 20))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors.getFirst().getMessage()).contains("'text'").hasSizeLessThan(200));
	}

	static Stream<String> attacks() {
		return Stream.of("' OR 1=1 //", "'}) MATCH (n) DETACH DELETE n //", "\\u0027}) DETACH DELETE this //",
				"`]->() DELETE n //", "$a0.code", "state:KAZ'}) SET this.name = 'x' //", "{{filters}}", "this", "it",
				"name:[* TO *]", "*:*", "a\u0000b\u001f", "\uD800", "😀", "../../etc/passwd", "$1");
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void takesEveryTextAsText(String text) {
		Object before = dump();
		Map<?, ?> answer = this.api.document(EVERYWHERE)
			.variable("text", text)
			.variable("id", text)
			.execute()
			.errors()
			.verify()
			.path("")
			.entity(Map.class)
			.get();
		assertThat(answer.get("a")).isNull();
		assertThat(answer.get("relation")).isNull();
		assertThat(answer.get("events")).isEqualTo(Map.of("totalCount", 0));
		assertThat(answer.get("c")).hasToString("{name=Kazakhstan, ties={totalCount=0}, visits={totalCount=0}}");
		assertThat(dump()).isEqualTo(before);
	}

	private static Object dump() {
		return SharedGraph.driver().executableQuery(DUMP).execute().records().getFirst().asMap();
	}

}
