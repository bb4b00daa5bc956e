package entente.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The network of the cast, and how strong its ties are.
 */
@ApiTest
class NetworkIT {

	private final ExecutionGraphQlServiceTester api;

	NetworkIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void drawsTheStrongestTiesWithTheStatesTheyJoin() {
		assertAnswer("network",
				"""
						{
						  network(links: 2) {
						    states { code }
						    ties { states { code } partner { code } events agreements lastSeen themes { theme { code } } relation { id } }
						  }
						}""",
				"""
						{
						  "states": [{"code": "ARE"}, {"code": "CHN"}, {"code": "KAZ"}],
						  "ties": [
						    {"states": [{"code": "ARE"}, {"code": "KAZ"}], "partner": null, "events": 1, "agreements": 1,
						      "lastSeen": "2025-10-04", "themes": [{"theme": {"code": "artificial-intelligence"}}],
						      "relation": {"id": "dyad:ARE-KAZ"}},
						    {"states": [{"code": "CHN"}, {"code": "KAZ"}], "partner": null, "events": 3, "agreements": 1,
						      "lastSeen": "2026-01-15", "themes": [{"theme": {"code": "water"}}], "relation": {"id": "dyad:CHN-KAZ"}}]
						}""");
	}

	@Test
	void keepsTheTiesThatEveryFilterAllows() {
		assertAnswer("",
				"""
						{
						  all: network { ties { relation { id } } }
						  among: network(filter: {states: ["KAZ", "Chine", "MAR"]}) { ties { relation { id } } }
						  of: network(filter: {states: ["KAZ"]}) { ties { relation { id } } states { code } }
						  regions: network(filter: {regions: ["Western Asia", "central asia"]}) { ties { relation { id } } }
						  themes: network(filter: {themes: ["digital"]}) { ties { relation { id } } }
						  then: network(filter: {during: {from: "2025-11", to: "2025-12"}}) { ties { relation { id lastSeen } events agreements } }
						  both: network(filter: {themes: ["digital"], during: {from: "2026"}}) { ties { relation { id } } }
						  none: network(filter: {themes: ["water"], during: {from: "2026"}}) { ties { relation { id } } states { code } }
						}""",
				"""
						{
						  "all": {"ties": [{"relation": {"id": "dyad:ARE-KAZ"}}, {"relation": {"id": "dyad:CHN-KAZ"}}, {"relation": {"id": "dyad:MAR-QAT"}}]},
						  "among": {"ties": [{"relation": {"id": "dyad:CHN-KAZ"}}]},
						  "of": {"ties": [{"relation": {"id": "dyad:ARE-KAZ"}}, {"relation": {"id": "dyad:CHN-KAZ"}}],
						    "states": [{"code": "ARE"}, {"code": "CHN"}, {"code": "KAZ"}]},
						  "regions": {"ties": [{"relation": {"id": "dyad:ARE-KAZ"}}]},
						  "themes": {"ties": [{"relation": {"id": "dyad:ARE-KAZ"}}, {"relation": {"id": "dyad:MAR-QAT"}}]},
						  "then": {"ties": [{"relation": {"id": "dyad:CHN-KAZ", "lastSeen": "2025-11-30"}, "events": 1, "agreements": 0}]},
						  "both": {"ties": [{"relation": {"id": "dyad:MAR-QAT"}}]},
						  "none": {"ties": [], "states": []}
						}""");
	}

	@Test
	void weighsFactsByKindAndAge() {
		double emirates = pull(3, "2025-10-03") + pull(1, "2025-10-04") + pull(0.5, "2025-10-04");
		double china = pull(2, "2025-11-30") + pull(2, "2026-01-15");
		double qatar = pull(1, "2026-02-01") + pull(0.5, "2026-02-02");
		assertThat(this.api.document("{ network { ties { strength } } }")
			.execute()
			.path("network.ties[*].strength")
			.entityList(Double.class)
			.get()).usingElementComparator((a, b) -> (Math.abs(a - b) < 1e-9) ? 0 : Double.compare(a, b))
			.containsExactly(strength(emirates), strength(china), strength(qatar));
	}

	@Test
	void tellsTheSameStrengthWhereverItIsAskedFor() {
		String document = """
				{
				  relation(between: ["KAZ", "CHN"]) { strength }
				  state(code: "CHN") {
				    byStrength: ties { edges { node { strength } } }
				    byVisits: ties(orderBy: VISITS) { edges { node { strength } } }
				  }
				  network(filter: {states: ["CHN"]}) { ties { strength relation { strength } } }
				}""";
		var answer = this.api.document(document).execute();
		double strength = answer.path("relation.strength").entity(Double.class).get();
		assertThat(strength).isBetween(0.01, 0.5);
		assertThat(answer.path("$..strength").entityList(Double.class).get()).hasSize(5)
			.allSatisfy((other) -> assertThat(other).isCloseTo(strength, within(1e-12)));
	}

	private static double pull(double weight, String day) {
		long age = ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.now());
		return weight * Math.pow(0.5, age / 730.5);
	}

	private static double strength(double pull) {
		return 1 - Math.exp(-pull / 10);
	}

	private void assertAnswer(String path, String question, String answer) {
		this.api.document(question).execute().path(path).matchesJsonStrictly(answer);
	}

}
