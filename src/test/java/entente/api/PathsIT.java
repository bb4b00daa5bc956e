package entente.api;

import java.util.List;
import java.util.Map;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What joins two actors.
 */
@ApiTest
class PathsIT {

	private static final String PATHS = """
			query ($from: ID!, $to: ID!, $during: Period, $most: Int, $first: Int) {
			  paths(from: $from, to: $to, during: $during, maxHops: $most, first: $first) {
			    length
			    hops { from { id } to { id } through { ... on Event { id } ... on Agreement { id } ... on Office { title } ... on Institution { id } } }
			  }
			}""";

	private static final String LINE = """
			UNWIND range(1, 6) AS i
			MERGE (a:Person {id: 'p' + i}) MERGE (b:Person {id: 'p' + (i + 1)})
			SET a.name = a.id, b.name = b.id
			CREATE (e:Event:Call {id: 'e' + i, kind: 'CALL', name: 'Call', status: 'HELD', start: date('2020-01-01')})
			CREATE (a)-[:TOOK_PART_IN {role: 'participant'}]->(e)<-[:TOOK_PART_IN {role: 'participant'}]-(b)""";

	private static final String CROWD = """
			MATCH (k:State {code: 'KAZ'}), (c:State {code: 'CHN'}), (d:Dyad {key: 'CHN-KAZ'})
			UNWIND range(1, 1100) AS i
			CREATE (e:Event:Call {id: 'call' + i, kind: 'CALL', name: 'Call', status: 'HELD', start: date('2020-01-01')})
			CREATE (k)-[:TOOK_PART_IN {role: 'participant'}]->(e)<-[:TOOK_PART_IN {role: 'participant'}]-(c)
			CREATE (e)-[:WITHIN]->(d)""";

	private final ExecutionGraphQlServiceTester api;

	PathsIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void tellsEachHopWithItsFactAndSentences() {
		this.api.document("""
				{
				  paths(from: "person:kaz-koshanov", to: "institution:kaz-mazhilis", first: 2) {
				    length
				    hops {
				      from { __typename ...named }
				      to { __typename ...named ... on Institution { kind } }
				      through {
				        __typename
				        ... on Office { title of { id } }
				        ... on Node { id }
				        ... on Event { start place }
				      }
				      evidence { id quote document { title } }
				    }
				  }
				}
				fragment named on Actor { name }""")
			.execute()
			.path("paths")
			.matchesJsonStrictly(
					"""
							[
							  {"length": 1, "hops": [{
							    "from": {"__typename": "Person", "name": "Yerlan Koshanov"},
							    "to": {"__typename": "Institution", "name": "Mazhilis", "kind": "PARLIAMENT"},
							    "through": {"__typename": "Office", "title": "chairman", "of": {"id": "institution:kaz-mazhilis"}},
							    "evidence": [{"id": "claim:c7", "quote": "Yerlan Koshanov, chairman of the Mazhilis, visited China.",
							      "document": {"title": "Delegation in Beijing"}}]}]},
							  {"length": 1, "hops": [{
							    "from": {"__typename": "Person", "name": "Yerlan Koshanov"},
							    "to": {"__typename": "Institution", "name": "Mazhilis", "kind": "PARLIAMENT"},
							    "through": {"__typename": "Event", "id": "event:visit-kaz-chn-2025-11", "start": "2025-11", "place": "Beijing"},
							    "evidence": [{"id": "claim:c4", "quote": "Yerlan Koshanov, chairman of the Mazhilis, visited China.",
							      "document": {"title": "Delegation in Beijing"}}]}]}
							]""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					state:KAZ              | state:CHN              | visit-chn-kaz-2026; visit-kaz-chn-2025-11; chn-kaz-rivers
					state:CHN              | state:KAZ              | visit-chn-kaz-2026; visit-kaz-chn-2025-11; chn-kaz-rivers
					institution:kaz-mazhilis | state:KAZ            | kaz-mazhilis; visit-kaz-chn-2025-11; chn-kaz-rivers
					person:kaz-tokayev     | person:are-al-olama    | digital-bridge-2025; président > digital-bridge-2025; président > are-kaz-22 > digital-bridge-2025
					person:chn-zhao        | state:ARE              | visit-kaz-chn-2025-11 > are-kaz-22; visit-kaz-chn-2025-11 > digital-bridge-2025; visit-kaz-chn-2025-11 > visit-chn-kaz-2026 > are-kaz-22
					person:kaz-tokayev     | person:mar-seghrouchni |
					state:KAZ              | state:KAZ              |
					""")
	void findsTheShortestThenTheMostRecent(String from, String to, String expected) {
		List<String> chains = (expected != null) ? List.of(expected.split("; ")) : List.of();
		assertThat(chains(from, to, "{}", 4, 3)).containsExactlyElementsOf(chains);
	}

	@Test
	void keepsToThePeriodAndTheNumberOfHops() {
		assertThat(chains("person:chn-zhao", "person:are-al-olama", "{}", 2, 1))
			.containsExactly("visit-kaz-chn-2025-11 > digital-bridge-2025");
		assertThat(chains("person:chn-zhao", "person:are-al-olama", "{}", 1, 1)).isEmpty();
		assertThat(chains("person:chn-zhao", "person:are-al-olama", "2025-11", 4, 1)).isEmpty();
		assertThat(chains("state:KAZ", "state:CHN", "2026", 4, 3)).containsExactly("visit-chn-kaz-2026");
	}

	@Test
	void followsLongChainsAsFarAsAsked() {
		SharedGraph.driver().executableQuery(LINE).execute();
		assertThat(chains("person:p1", "person:p7", "{}", 6, 3)).containsExactly("e1 > e2 > e3 > e4 > e5 > e6");
		assertThat(chains("person:p7", "person:p2", "{}", 6, 3)).containsExactly("e6 > e5 > e4 > e3 > e2");
		assertThat(chains("person:p1", "person:p7", "{}", 5, 3)).isEmpty();
		assertThat(chains("person:p1", "person:p4", "{}", 3, 3)).containsExactly("e1 > e2 > e3");
	}

	@Test
	void goesThroughStatesWithThousandsOfFactsByTheirDyads() {
		SharedGraph.driver().executableQuery(CROWD).execute();
		assertThat(chains("state:ARE", "state:CHN", "{}", 4, 1)).containsExactly("are-kaz-22 > visit-chn-kaz-2026");
		assertThat(chains("person:are-al-olama", "person:chn-zhao", "{}", 4, 1))
			.containsExactly("digital-bridge-2025 > visit-kaz-chn-2025-11");
	}

	@Test
	void leavesOutWhatWasCalledOff() {
		SharedGraph.driver()
			.executableQuery("MATCH (e:Event {id: 'visit-chn-kaz-2026'}) SET e.status = 'CANCELLED'")
			.execute();
		assertThat(chains("state:KAZ", "state:CHN", "{}", 4, 1)).containsExactly("visit-kaz-chn-2025-11");
	}

	/** The facts of each chain, without the prefixes of their ids. */
	private List<String> chains(String from, String to, String start, int hops, int first) {
		return this.api.document(PATHS)
			.variable("from", from)
			.variable("to", to)
			.variable("during", start.equals("{}") ? null : Map.of("from", start))
			.variable("most", hops)
			.variable("first", first)
			.execute()
			.path("paths")
			.entityList(Chain.class)
			.get()
			.stream()
			.map(Chain::facts)
			.toList();
	}

	private record Chain(int length, List<Hop> hops) {

		String facts() {
			assertThat(this.hops).hasSize(this.length);
			return String.join(" > ", this.hops.stream().map((hop) -> hop.through().name()).toList());
		}

	}

	private record Hop(Through through) {
	}

	private record Through(String id, String title) {

		String name() {
			return (this.title != null) ? this.title : this.id.substring(this.id.indexOf(':') + 1);
		}

	}

}
