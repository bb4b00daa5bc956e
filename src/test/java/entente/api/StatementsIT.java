package entente.api;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many statements an operation comes to.
 */
@ApiTest
class StatementsIT {

	private static final String DOSSIER = """
			{
			  relation(between: ["KAZ", "CHN"]) {
			    strength visits { total lastTo { name } } themes { theme { name broader { name } } }
			    events { totalCount edges { node { name participants { actor { name } } evidence { quote document { title } } } } }
			    agreements { edges { node { name themes { name } parties { name } } } }
			  }
			  network { states { name } ties { strength events themes { theme { name } } relation { visits { total } } } }
			  paths(from: "state:KAZ", to: "person:chn-zhao") { hops { from { name } to { name } through { ... on Event { name } } evidence { quote } } }
			  state(code: "KAZ") { people { edges { node { name offices { title } } } } }
			}""";

	private final ExecutionGraphQlServiceTester api;

	private final Driver driver;

	StatementsIT(ExecutionGraphQlServiceTester api, Driver driver) {
		this.api = api;
		this.driver = driver;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void areOneForEachRootFieldWhateverTheGraphHolds() {
		assertThat(statements(DOSSIER)).isEqualTo(4);
		this.driver
			.executableQuery(
					"""
							MATCH (y:Dyad {key: 'CHN-KAZ'}), (k:State {code: 'KAZ'})
							UNWIND range(1, 50) AS i
							CREATE (e:Event:Meeting {id: 'more-' + i, name: 'More', kind: 'MEETING', status: 'HELD', start: date('2024-01-01')})
							CREATE (e)-[:WITHIN]->(y), (k)-[:TOOK_PART_IN {role: 'host'}]->(e)""")
			.execute();
		assertThat(statements(DOSSIER)).isEqualTo(4);
	}

	private long statements(String document) {
		long before = StatementCounter.count();
		this.api.document(document).execute().errors().verify();
		return StatementCounter.count() - before;
	}

}
