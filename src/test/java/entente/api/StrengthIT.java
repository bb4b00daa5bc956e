package entente.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import entente.graph.Cast;
import entente.graph.counters.Recount;
import entente.graph.store.SharedGraph;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How strong a tie is by its counter and by its facts: those of the past, of today, to
 * come, and without a day.
 */
@ApiTest
class StrengthIT {

	private static final Offset<Double> EXACT = Offset.offset(1e-9);

	private static final String STRENGTH = """
			{
			  relation(between: ["CHN", "KAZ"]) { strength }
			  state(code: "CHN") { ties { edges { node { strength } } } }
			  network(filter: {states: ["CHN"]}) { ties { strength } }
			}""";

	private static final String EVENT = """
			MATCH (y:Dyad {key: 'CHN-KAZ'})
			CREATE (:Event:Visit {id: 'another', kind: 'VISIT', status: $status, start: $start, end: $end})-[:WITHIN]->(y)
			""";

	private final ExecutionGraphQlServiceTester api;

	private final Recount recount;

	StrengthIT(ExecutionGraphQlServiceTester api, Recount recount) {
		this.api = api;
		this.recount = recount;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@ParameterizedTest
	@CsvSource({ "HELD,-9000,-8999,true", "HELD,-800,,true", "HELD,-1,0,true", "HELD,-1,5,false", "HELD,30,,false",
			"HELD,,,true", "PLANNED,30,,true", "CANCELLED,-3,40,true" })
	void isTheSameByTheCounterAndByTheFacts(String status, Integer start, Integer end, boolean counted) {
		write(status, day(start), day(end));
		this.recount.repair();
		assertThat(isCounted()).isEqualTo(counted);
		List<Double> byCounter = strengths();
		SharedGraph.driver().executableQuery("MATCH (y:Dyad) SET y.pullFrom = date('9999-12-31')").execute();
		List<Double> byFacts = strengths();
		assertThat(byFacts).hasSize(3);
		assertThat(byCounter).hasSize(3)
			.allSatisfy((strength) -> assertThat(strength).isCloseTo(byFacts.getFirst(), EXACT));
	}

	@Test
	void neverAgesWhereNoFactHasADay() {
		SharedGraph.driver()
			.executableQuery("MATCH (y:Dyad {key: 'CHN-KAZ'})<-[:WITHIN]-(f) REMOVE f.start, f.end, f.date")
			.execute();
		this.recount.repair();
		assertThat(isCounted()).isFalse();
		assertThat(strengths()).allSatisfy((strength) -> assertThat(strength).isCloseTo(1 - Math.exp(-0.4), EXACT));
	}

	private List<Double> strengths() {
		return this.api.document(STRENGTH).execute().path("$..strength").entityList(Double.class).get();
	}

	private static boolean isCounted() {
		return SharedGraph.driver()
			.executableQuery("MATCH (y:Dyad {key: 'CHN-KAZ'}) RETURN y.pullFrom <= date() AS counted")
			.execute()
			.records()
			.getFirst()
			.get("counted")
			.asBoolean();
	}

	private static LocalDate day(Integer fromToday) {
		return (fromToday != null) ? LocalDate.now().plusDays(fromToday) : null;
	}

	private static void write(String status, LocalDate start, LocalDate end) {
		Map<String, Object> parameters = new java.util.HashMap<>();
		parameters.put("status", status);
		parameters.put("start", start);
		parameters.put("end", end);
		SharedGraph.driver().executableQuery(EVENT).withParameters(parameters).execute();
	}

}
