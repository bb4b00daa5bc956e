package entente;

import java.util.List;
import java.util.Map;

import entente.graph.recording.Dump;
import entente.graph.store.SharedGraph;
import entente.model.DocumentInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The invented year when a dispatch is corrected, then one is retracted, then a person is
 * erased.
 */
@ServiceTest
@Import({ Library.class, Dispatches.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithMockUser(roles = { "EDITOR", "REVIEWER", "ADMIN" })
class YearChangesIT {

	private static final String RETRACTED = "year-051";

	private static final String ERASED = "Lachenal";

	/** Every property with a text that holds {@code $name}. */
	private static final String TRACES = """
			CALL () {
			  MATCH (n) RETURN labels(n)[0] AS what, properties(n) AS properties
			  UNION ALL
			  MATCH ()-[r]->() RETURN type(r) AS what, properties(r) AS properties
			}
			UNWIND keys(properties) AS key
			UNWIND CASE WHEN valueType(properties[key]) STARTS WITH 'LIST' THEN properties[key] ELSE [properties[key]] END
			  AS value
			WITH what, key, toString(value) AS text WHERE toLower(text) CONTAINS toLower($name)
			RETURN what + '.' + key + ': ' + text
			""";

	/** Every node that one of {@code $indexes} finds by {@code $name}. */
	private static final String INDEXED = """
			UNWIND $indexes AS index
			CALL db.index.fulltext.queryNodes(index, $name) YIELD node
			RETURN index + ': ' + labels(node)[0]
			""";

	private final GraphQlTester api;

	private final Library library;

	private final Dispatches dispatches;

	YearChangesIT(GraphQlTester api, Library library, Dispatches dispatches) {
		this.api = api;
		this.library = library;
		this.dispatches = dispatches;
	}

	@BeforeAll
	void read() {
		this.library.clear();
		Dispatches.names().forEach(this.dispatches::record);
	}

	@Test
	@Order(1)
	void aCorrectedDispatchTakesThePlaceOfTheFormer() {
		this.library.add(List.of(this.dispatches.input(Dispatches.CORRECTED)));
		assertThat(differencesFrom(ExpectedYear.whole().after("correct"))).isEmpty();
	}

	@Test
	@Order(2)
	void aRetractedDispatchTakesWithItWhatRestsOnItAlone() {
		change("mutation ($id: ID!) { retract(document: $id) }", "document:" + this.dispatches.document(RETRACTED).id(),
				"retract");
		assertThat(differencesFrom(ExpectedYear.whole().after("correct").after("retract"))).isEmpty();
	}

	@Test
	@Order(3)
	void anErasedPersonLeavesNoTrace() {
		assertThat(found(TRACES)).isNotEmpty();
		assertThat(found(INDEXED)).isNotEmpty();
		change("mutation ($id: ID!) { erase(person: $id) }", idOf(ERASED), "erase");
		assertThat(differencesFrom(ExpectedYear.whole().after("correct").after("retract").after("erase"))).isEmpty();
		assertThat(found(TRACES)).isEmpty();
		assertThat(found(INDEXED)).isEmpty();
	}

	@Test
	@Order(4)
	void anErasedPersonDoesNotComeBack() {
		List<DocumentInput> naming = Dispatches.names()
			.stream()
			.map(this.dispatches::input)
			.filter((input) -> input.text().contains(ERASED))
			.toList();
		assertThat(naming).hasSize(3);
		List<String> before = Dump.of(SharedGraph.driver());
		this.library.add(naming);
		assertThat(Dump.of(SharedGraph.driver())).containsExactlyElementsOf(before);
		assertThat(found(TRACES)).isEmpty();
		assertThat(found(INDEXED)).isEmpty();
	}

	private List<String> differencesFrom(ExpectedYear expected) {
		return Comparison.differences(expected, this.dispatches.namesById());
	}

	private void change(String mutation, String id, String field) {
		this.api.document(mutation).variable("id", id).execute().path(field).entity(Boolean.class).isEqualTo(true);
	}

	private String idOf(String name) {
		return this.api.document("query ($name: String) { people(filter: {name: $name}) { edges { node { id } } } }")
			.variable("name", name)
			.execute()
			.path("people.edges[0].node.id")
			.entity(String.class)
			.get();
	}

	private static List<String> found(String statement) {
		List<String> indexes = strings("SHOW FULLTEXT INDEXES YIELD name", Map.of());
		assertThat(indexes).hasSizeGreaterThanOrEqualTo(3);
		SharedGraph.driver()
			.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
			.execute();
		return strings(statement, Map.of("name", ERASED, "indexes", indexes));
	}

	private static List<String> strings(String statement, Map<String, Object> parameters) {
		return SharedGraph.driver()
			.executableQuery(statement)
			.withParameters(parameters)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

}
