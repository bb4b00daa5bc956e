package entente.api;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * How far an agreement has come, step by step.
 */
@ApiTest
class AgreementHistoryIT {

	private static final String AGREEMENT = """
			CREATE (a:Agreement {id: 'mines', name: 'agreement on mines', kind: 'AGREEMENT', status: 'ENDED', count: 1,
			  date: date('2024-03-13'), precision: 'day', history: ['PLANNED', 'SIGNED', 'IN_FORCE', 'ENDED'],
			  announced: date('2024-02-05'), announcedPrecision: 'day', signed: date('2024-03-13'), signedPrecision: 'day',
			  inForce: date('2024-09-01'), inForcePrecision: 'month'})
			WITH a
			MATCH (d:Document) WITH a, d LIMIT 1
			UNWIND [
			  {id: 'plan', told: 'PLANNED', confidence: 0.5},
			  {id: 'vague', told: 'SIGNED', date: date('2024-03-01'), precision: 'month', confidence: 0.9},
			  {id: 'exact', told: 'SIGNED', date: date('2024-03-13'), precision: 'day', confidence: 0.6},
			  {id: 'force', told: 'IN_FORCE', date: date('2024-03-13'), precision: 'day', reached: date('2024-09-01'),
			    reachedPrecision: 'month', confidence: 0.7},
			  {id: 'hope', told: 'IN_FORCE', confidence: 0.8},
			  {id: 'end', told: 'ENDED', confidence: 0.7}] AS row
			CREATE (c:Claim {kind: 'AGREEMENT', status: 'ASSERTED', quote: row.id})-[:ABOUT]->(a), (c)-[:IN]->(d)
			SET c += row
			""";

	private final ExecutionGraphQlServiceTester api;

	AgreementHistoryIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
		SharedGraph.driver().executableQuery(AGREEMENT).execute();
	}

	@Test
	void hasADayAndTheSentenceThatTellsItBest() {
		this.api.document("{ agreement(id: \"agreement:mines\") { history { status date evidence { quote } } } }")
			.execute()
			.path("agreement.history")
			.matchesJsonStrictly("""
					[{"status": "PLANNED", "date": "2024-02-05", "evidence": {"quote": "plan"}},
					 {"status": "SIGNED", "date": "2024-03-13", "evidence": {"quote": "exact"}},
					 {"status": "IN_FORCE", "date": "2024-09", "evidence": {"quote": "force"}},
					 {"status": "ENDED", "date": null, "evidence": {"quote": "end"}}]""");
	}

}
