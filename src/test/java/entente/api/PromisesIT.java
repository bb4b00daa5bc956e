package entente.api;

import java.util.List;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was announced and not seen signed.
 */
@ApiTest
class PromisesIT {

	private static final String PROMISES = """
			MATCH (kaz:State {code: 'KAZ'}), (are:State {code: 'ARE'}), (qat:State {code: 'QAT'}),
			  (ai:Theme {code: 'artificial-intelligence'}), (digital:Theme {code: 'digital'})
			UNWIND [
			  {id: 'late', status: 'PLANNED', announced: date('2025-06-01'), with: are, on: [digital]},
			  {id: 'early', status: 'PLANNED', announced: date('2024-02-01'), with: are, on: [ai, digital]},
			  {id: 'other', status: 'PLANNED', announced: date('2024-03-01'), with: qat, on: []},
			  {id: 'kept', status: 'SIGNED', announced: date('2023-01-01'), with: are, on: [ai]}] AS row
			CREATE (a:Agreement {id: row.id, name: row.id, kind: 'AGREEMENT', status: row.status, count: 1,
			  announced: row.announced, announcedPrecision: 'day', history: ['PLANNED']})
			WITH a, row, kaz, row.with AS partner
			CREATE (kaz)-[:PARTY_TO]->(a), (partner)-[:PARTY_TO]->(a)
			FOREACH (theme IN row.on | CREATE (a)-[:ON]->(theme))
			""";

	private final ExecutionGraphQlServiceTester api;

	PromisesIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
		SharedGraph.driver().executableQuery(PROMISES).execute();
		Cast.complete();
	}

	@Test
	void areTheOldestFirstAndTheUndatedLast() {
		assertThat(ids("promises")).containsExactly("early", "other", "late", "chn-kaz-rivers");
	}

	@Test
	void areThoseOfBothStates() {
		assertThat(ids("promises(between: [\"Kazakhstan\", \"ARE\"])")).containsExactly("early", "late");
		assertThat(ids("promises(between: [\"QAT\", \"ARE\"])")).isEmpty();
	}

	@Test
	void areThoseOnTheThemeAndNarrowerOnes() {
		assertThat(ids("promises(theme: \"digital\")")).containsExactly("early", "late");
		assertThat(ids("promises(theme: \"artificial-intelligence\")")).containsExactly("early");
	}

	@Test
	void goOnAfterACursor() {
		String page = """
				query ($after: String) { promises(first: 3, after: $after) { edges { node { id } } totalCount
				  pageInfo { hasNextPage endCursor } } }""";
		var first = this.api.document(page).execute();
		first.path("promises.totalCount").entity(Integer.class).isEqualTo(4);
		first.path("promises.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
		String after = first.path("promises.pageInfo.endCursor").entity(String.class).get();
		var second = this.api.document(page).variable("after", after).execute();
		assertThat(second.path("promises.edges[*].node.id").entityList(String.class).get())
			.containsExactly("agreement:chn-kaz-rivers");
	}

	private List<String> ids(String promises) {
		return this.api.document("{ " + promises + " { edges { node { id } } } }")
			.execute()
			.path("*.edges[*].node.id")
			.entityList(String.class)
			.get()
			.stream()
			.map((id) -> id.replace("agreement:", ""))
			.toList();
	}

}
