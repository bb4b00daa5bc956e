package entente;

import java.util.List;

import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An invented year among eight states, read by the service, against the graph written
 * down by hand.
 */
@ServiceTest
@Import({ Library.class, Dispatches.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearIT {

	private final GraphQlTester api;

	private final Library library;

	private final Dispatches dispatches;

	YearIT(GraphQlTester api, Library library, Dispatches dispatches) {
		this.api = api;
		this.library = library;
		this.dispatches = dispatches;
	}

	@BeforeAll
	void read() {
		this.library.hold(Dispatches.names().stream().map(this.dispatches::input).toList());
	}

	@Test
	void everyNodeIsAsWrittenDownByHand() {
		assertThat(Comparison.differences(ExpectedYear.whole(), this.dispatches.namesById())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			KAZ | Ministry of Foreign Affairs          | 2024-05-06 | Daniyar Akhmetzhanov
			KAZ | Ministry of Foreign Affairs          | 2024-07-11 | Aigerim Tulegenova
			KAZ | Ministry of Foreign Affairs          | 2024-12-09 | Aigerim Tulegenova
			QAT | Ministry of Transport                | 2024-01-29 |
			RWA | Ministry of Trade and Industry       | 2024-02-13 | Patrick Gasangwa
			RWA | Ministry of Industry                 | 2024-12-19 | Patrick Gasangwa
			RWA | Ministry of Trade                    | 2024-08-19 | Solange Uwitonze
			RWA | Ministry of Health                   | 2024-11-29 |
			SRB | Ministry of Environmental Protection | 2024-04-19 | Dragana Stojković
			SRB | Ministry of Ecology                  | 2024-09-23 | Dragana Stojković
			""")
	void knowsWhoHeldAnOfficeOnADay(String state, String ministry, String day, String holder) {
		List<Person> people = this.api
			.document(
					"""
							query ($state: String, $day: Date) { state(code: $state) { people(asOf: $day, first: 100) { edges { node {
							  names offices(asOf: $day) { title of { names } } } } } } }""")
			.variable("state", state)
			.variable("day", day)
			.execute()
			.path("state.people.edges[*].node")
			.entityList(Person.class)
			.get();
		assertThat(people).filteredOn((person) -> person.holdsOfficeIn(ministry))
			.hasSize((holder != null) ? 1 : 0)
			.allSatisfy((person) -> assertThat(person.names()).contains(holder));
	}

	@Test
	void followsThePromisesNeverKept() {
		this.api.document("{ promises { edges { node { kind status states { code } themes { code } } } } }")
			.execute()
			.path("promises.edges[*].node")
			.matchesJsonStrictly("""
					[{"kind": "AGREEMENT", "status": "PLANNED", "states": [{"code": "BRA"}, {"code": "RWA"}],
					  "themes": [{"code": "agriculture"}]},
					 {"kind": "AGREEMENT", "status": "PLANNED", "states": [{"code": "SRB"}, {"code": "VNM"}],
					  "themes": [{"code": "consular"}]},
					 {"kind": "MOU", "status": "PLANNED", "states": [{"code": "FRA"}, {"code": "VNM"}],
					  "themes": [{"code": "health"}]}]""");
	}

	@Test
	void keepsTogetherWhatHappenedOnAVisit() {
		this.api.document("""
				{ state(code: "KAZ") { visits(with: "FRA") { edges { node { start end place host { code }
				  participants { role actor { __typename name } office { title of { name } } }
				  agreements { name count status } themes { code } } } } } }""")
			.execute()
			.path("state.visits.edges[*].node")
			.matchesJsonStrictly(
					"""
							[{"start": "2024-03-12", "end": "2024-03-13", "place": "Paris", "host": {"code": "FRA"},
							  "participants": [
							    {"role": "HOST", "actor": {"__typename": "State", "name": "France"}, "office": null},
							    {"role": "VISITOR", "actor": {"__typename": "State", "name": "Kazakhstan"}, "office": null},
							    {"role": "VISITOR", "actor": {"__typename": "Person", "name": "Daniyar Akhmetzhanov"},
							     "office": {"title": "Minister of Foreign Affairs", "of": {"name": "Ministry of Foreign Affairs"}}},
							    {"role": "VISITOR", "actor": {"__typename": "Person", "name": "Yerzhan Sadyrbayev"},
							     "office": {"title": "President", "of": {"name": "Kazakhstan"}}}],
							  "agreements": [
							    {"name": "Agreement: France – Kazakhstan", "count": 22, "status": "SIGNED"},
							    {"name": "agreement on critical minerals", "count": 1, "status": "IN_FORCE"}],
							  "themes": [{"code": "mining"}]}]""");
	}

	@Test
	void knowsTheTalksOfAVisit() {
		assertThat(SharedGraph.driver().executableQuery("""
				MATCH (:State {code: 'KAZ'})-[:TOOK_PART_IN {role: 'visitor'}]->(visit:Visit)<-[:DURING]-(talks:Meeting)
				WHERE visit.place = 'Paris'
				RETURN talks.start AS day, COLLECT {
				  MATCH (person:Person)-[:TOOK_PART_IN]->(talks) RETURN person.name ORDER BY person.name } AS people
				""").execute().records()).singleElement().satisfies((talks) -> {
			assertThat(talks.get("day").asLocalDate()).isEqualTo("2024-03-13");
			assertThat(talks.get("people").asList()).containsExactly("Helene Vasseur", "Yerzhan Sadyrbayev");
		});
	}

	/** A person as the API answers. */
	record Person(List<String> names, List<Office> offices) {

		boolean holdsOfficeIn(String institution) {
			return this.offices.stream().anyMatch((office) -> office.of().names().contains(institution));
		}

	}

	/** An office as the API answers. */
	record Office(String title, Holder of) {
	}

	/** The state or institution in which an office is held, as the API answers. */
	record Holder(List<String> names) {
	}

}
