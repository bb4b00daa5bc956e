package entente.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages under writes.
 */
@ApiTest
class PagesIT {

	private static final String PAGE = """
			query ($after: String) { events(first: 2, after: $after) {
			  edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }""";

	private static final String TIES = """
			query ($after: String) { state(code: "KAZ") { ties(orderBy: RECENT, first: 1, after: $after) {
			  edges { node { partner { code } } } pageInfo { endCursor } } } }""";

	private final ExecutionGraphQlServiceTester api;

	PagesIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void neitherSkipsNorRepeatsWhateverIsWrittenMeanwhile() {
		List<String> seen = new ArrayList<>();
		String after = null;
		for (int page = 0; page < 3; page++) {
			var answer = this.api.document(PAGE).variable("after", after).execute();
			seen.addAll(answer.path("events.edges[*].node.id").entityList(String.class).get());
			answer.path("events.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(page < 2);
			answer.path("events.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(page > 0);
			after = answer.path("events.pageInfo.endCursor").entity(String.class).get();
			SharedGraph.driver()
				.executableQuery(
						"CREATE (:Event:Meeting {id: $id, name: 'New', kind: 'MEETING', status: 'HELD', start: date('2030-01-01')})")
				.withParameters(Map.of("id", "new-" + page))
				.execute();
			Cast.complete();
		}
		assertThat(seen).containsExactly("event:meeting-mar-qat-2026-02-01", "event:visit-chn-kaz-2026",
				"event:visit-kaz-chn-2025-11", "event:digital-bridge-2025", "event:meeting-undated");
	}

	@Test
	void showsWhatIsInsertedFurtherOnAndNotWhatIsInsertedBefore() {
		List<String> seen = new ArrayList<>();
		String after = null;
		for (int page = 0; page < 3; page++) {
			var answer = this.api.document(TIES).variable("after", after).execute();
			seen.addAll(answer.path("state.ties.edges[*].node.partner.code").entityList(String.class).get());
			after = answer.path("state.ties.pageInfo.endCursor").entity(String.class).get();
			if (page == 0) {
				tie("MAR", "2025-12-01");
				tie("QAT", "2026-02-01");
			}
		}
		assertThat(seen).containsExactly("CHN", "MAR", "ARE");
	}

	private static void tie(String partner, String day) {
		SharedGraph.driver()
			.executableQuery(
					"""
							MATCH (kaz:State {code: 'KAZ'}), (partner:State {code: $partner})
							CREATE (dyad:Dyad {key: 'KAZ-' + $partner, firstSeen: date($day), lastSeen: date($day)})
							CREATE (dyad)-[:BETWEEN]->(kaz), (dyad)-[:BETWEEN]->(partner)
							CREATE (:Event:Call {id: 'call-' + $partner, name: 'Call', kind: 'CALL', status: 'HELD', start: date($day)})
							  -[:WITHIN]->(dyad)""")
			.withParameters(Map.of("partner", partner, "day", day))
			.execute();
		Cast.complete();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "c3RhdGVz", "%%%", "ZXZlbnRzH3g" })
	void refusesWhatIsNoCursorOfTheList(String cursor) {
		this.api.document(PAGE).variable("after", cursor).execute().errors().satisfy((errors) -> {
			assertThat(errors).hasSize(1);
			assertThat(errors.getFirst().getMessage()).contains("'after'").contains("'events'");
			assertThat(errors.getFirst().getExtensions()).containsEntry("code", "BAD_REQUEST");
		});
	}

	@Test
	void goesThroughEveryListByItsCursors() {
		for (String list : List.of("states", "people", "institutions", "events", "agreements", "documents")) {
			int total = this.api.document("{ %s { totalCount } }".formatted(list))
				.execute()
				.path(list + ".totalCount")
				.entity(Integer.class)
				.get();
			assertThat(walk(list)).as(list).hasSize(total).doesNotHaveDuplicates();
		}
	}

	private List<String> walk(String list) {
		List<String> seen = new ArrayList<>();
		String after = null;
		boolean more = true;
		while (more) {
			var answer = this.api.document(
					"query ($after: String) { %s(first: 1, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }"
						.formatted(list))
				.variable("after", after)
				.execute();
			seen.addAll(answer.path(list + ".edges[*].node.id").entityList(String.class).get());
			after = answer.path(list + ".pageInfo.endCursor").entity(String.class).get();
			more = answer.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		return seen;
	}

}
