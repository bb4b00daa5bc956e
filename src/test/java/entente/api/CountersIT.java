package entente.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import entente.graph.Recorder;
import entente.graph.counters.Recount;
import entente.graph.recording.Gold;
import entente.graph.store.SharedGraph;
import entente.reference.States;
import entente.reference.Themes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counters and facts give the same answers.
 */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountersIT {

	private static final String TIES = """
			query ($orderBy: TieOrder, $during: Period) {
			  states(first: 100) { edges { node { code ties(orderBy: $orderBy, during: $during) {
			    edges { node { partner { code } events agreements lastSeen } } } } } }
			}""";

	private static final String RELATIONS = """
			query ($during: Period) {
			  themes { relations(during: $during) { edges { node { states { code } events agreements lastSeen } } } }
			}""";

	/** What facts tell of every tie, written down once more. */
	private static final String FACTS = """
			MATCH (dyad:Dyad)-[bond:WITHIN|COOPERATES_ON]-(fact)
			WITH dyad, fact, coalesce(bond.firstSeen, fact.start, fact.date) AS first,
			  coalesce(bond.lastSeen, fact.end, fact.start, fact.date) AS last
			WHERE $from IS NULL OR (first <= $to AND last >= $from)
			RETURN dyad.key AS key, count(CASE WHEN fact:Event THEN 1 END) AS events,
			  count(CASE WHEN fact:Visit THEN 1 END) AS visits, count(CASE WHEN fact:Agreement THEN 1 END) AS agreements,
			  toString(max(coalesce(last, fact.reported))) AS lastSeen""";

	private static final String NETWORK = """
			{
			  few: network(links: 5) { states { code } ties { states { code } events agreements lastSeen strength } }
			  all: network(links: 500) { ties { states { code } events agreements lastSeen strength } }
			  then: network(links: 5, filter: {during: {from: "2024", to: "2025"}}) { ties { states { code } events strength } }
			}""";

	private static final String TOTALS = """
			{
			  states(first: 100) { edges { node {
			    code events { totalCount } visits { totalCount } agreements { totalCount }
			    made: visits(direction: MADE) { totalCount }
			    meetings: events(filter: {kinds: [MEETING, CALL]}) { totalCount }
			    signings: events(filter: {kinds: [SIGNING, VISIT]}) { totalCount }
			    held: events(filter: {kinds: [MEETING], status: [HELD]}) { totalCount }
			    memoranda: agreements(filter: {kinds: [MOU]}) { totalCount }
			    ties { edges { node { relation {
			      events { totalCount } agreements { totalCount }
			      visits: events(filter: {kinds: [VISIT, CONFERENCE]}) { totalCount }
			      memoranda: agreements(filter: {kinds: [MOU]}) { totalCount } } } } }
			  } } }
			}""";

	private static final String WITHOUT = """
			MATCH (state:State)
			REMOVE state.events, state.visits, state.meetings, state.calls, state.conferences, state.agreements, state.mous
			WITH count(*) AS states
			MATCH (dyad:Dyad)
			REMOVE dyad.events, dyad.visits, dyad.meetings, dyad.calls, dyad.conferences, dyad.agreements, dyad.mous, dyad.themes, dyad.claims, dyad.years,
			  dyad.eventsByYear, dyad.visitsByYear, dyad.meetingsByYear, dyad.agreementsByYear, dyad.claimsByYear, dyad.eventsBegunByYear, dyad.pull
			SET dyad.pullFrom = date('9999-12-31')""";

	private final ExecutionGraphQlServiceTester api;

	private final Recorder recorder;

	private final Recount recount;

	CountersIT(ExecutionGraphQlServiceTester api, Recorder recorder, Recount recount) {
		this.api = api;
		this.recorder = recorder;
		this.recount = recount;
	}

	@BeforeAll
	void record() {
		SharedGraph.clear();
		this.recorder.seed(States.load().all(), Themes.load().all());
		Gold.all().forEach((gold) -> this.recorder.record(gold.document(), gold.extraction()));
	}

	@ParameterizedTest
	@CsvSource({ "VISITS,,", "AGREEMENTS,,", "RECENT,,", "VISITS,2024,2025", "AGREEMENTS,,2024", "RECENT,2024,2025",
			"VISITS,2024-03,2025-11" })
	void sortTiesAsFactsDo(String order, String from, String to) {
		Map<String, Object> variables = new HashMap<>(Map.of("orderBy", order));
		variables.put("during", during(from, to));
		Map<String, Tie> ties = facts(from, to);
		List<Map<?, ?>> states = list(answer(TIES, variables), "states", "edges");
		assertThat(states).anySatisfy((state) -> assertThat(told(state)).hasSizeGreaterThan(2));
		assertThat(states).allSatisfy((state) -> assertThat(told(state)).isEqualTo(sorted(ties, code(state), order)));
	}

	@ParameterizedTest
	@CsvSource({ ",", "2024,2025", "2024-03,2025-11" })
	void tellOfRelationsWhatFactsTell(String from, String to) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("during", during(from, to));
		Map<String, Tie> ties = facts(from, to);
		List<Map<?, ?>> relations = list(answer(RELATIONS, variables), "themes").stream()
			.flatMap((theme) -> list(theme, "relations", "edges").stream())
			.map((edge) -> (Map<?, ?>) edge.get("node"))
			.collect(Collectors.toList());
		assertThat(relations).hasSizeGreaterThan(5)
			.allSatisfy((relation) -> assertThat(figures(relation)).isEqualTo(ties.get(key(relation)).figures()));
	}

	@Test
	void weighAndCountAsFactsDo() {
		Map<?, ?> network = answer(NETWORK, Map.of());
		Map<?, ?> totals = answer(TOTALS, Map.of());
		SharedGraph.driver().executableQuery(WITHOUT).execute();
		assertThat(answer(NETWORK, Map.of())).usingRecursiveComparison()
			.withEqualsForType((one, other) -> Math.abs(one - other) < 1e-9, Double.class)
			.isEqualTo(network);
		assertThat(answer(TOTALS, Map.of())).isEqualTo(totals);
		this.recount.repair();
	}

	private Map<?, ?> answer(String document, Map<String, Object> variables) {
		return this.api.document(document).variables(variables).execute().path("").entity(Map.class).get();
	}

	private static Map<String, String> during(String from, String to) {
		if (from == null && to == null) {
			return null;
		}
		Map<String, String> during = new HashMap<>(Map.of("to", to));
		if (from != null) {
			during.put("from", from);
		}
		return during;
	}

	private static Map<String, Tie> facts(String from, String to) {
		Map<String, Object> period = new HashMap<>();
		period.put("from", (to != null) ? day(from, LocalDate.of(1, 1, 1)) : null);
		period.put("to", (to != null) ? lastDay(to) : null);
		Map<String, Tie> ties = new TreeMap<>();
		SharedGraph.driver()
			.executableQuery(FACTS)
			.withParameters(period)
			.execute()
			.records()
			.forEach((row) -> ties.put(row.get("key").asString(),
					new Tie(row.get("key").asString(), row.get("events").asInt(), row.get("visits").asInt(),
							row.get("agreements").asInt(), row.get("lastSeen").asString(""))));
		return ties;
	}

	private static LocalDate day(String date, LocalDate otherwise) {
		return (date != null) ? LocalDate.parse((date + "-01-01").substring(0, 10)) : otherwise;
	}

	private static LocalDate lastDay(String date) {
		LocalDate first = day(date, LocalDate.MAX);
		return ((date.length() == 4) ? first.plusYears(1) : first.plusMonths(1)).minusDays(1);
	}

	private static List<List<Object>> sorted(Map<String, Tie> ties, String state, String order) {
		Comparator<Tie> comparator = switch (order) {
			case "VISITS" -> Comparator.comparing(Tie::visits);
			case "AGREEMENTS" -> Comparator.comparing(Tie::agreements);
			default -> Comparator.comparing(Tie::lastSeen);
		};
		return ties.values()
			.stream()
			.filter((tie) -> tie.key().contains(state))
			.sorted(comparator.reversed().thenComparing(Tie::key))
			.limit(20)
			.map((tie) -> List.of(tie.partner(state), tie.figures()))
			.toList();
	}

	private static List<List<Object>> told(Map<?, ?> state) {
		return list((Map<?, ?>) state.get("node"), "ties", "edges").stream()
			.map((edge) -> (Map<?, ?>) edge.get("node"))
			.map((tie) -> List.of(((Map<?, ?>) tie.get("partner")).get("code"), figures(tie)))
			.toList();
	}

	private static String code(Map<?, ?> state) {
		return String.valueOf(((Map<?, ?>) state.get("node")).get("code"));
	}

	private static String key(Map<?, ?> tie) {
		return list(tie, "states").stream().map((state) -> (String) state.get("code")).collect(Collectors.joining("-"));
	}

	private static List<Object> figures(Map<?, ?> tie) {
		return List.of(tie.get("events"), tie.get("agreements"), Objects.toString(tie.get("lastSeen"), ""));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<?, ?>> list(Map<?, ?> answer, String... path) {
		Object value = answer;
		for (String field : path) {
			value = ((Map<?, ?>) value).get(field);
		}
		return (List<Map<?, ?>>) value;
	}

	/** The figures of two states, by their facts. */
	private record Tie(String key, int events, int visits, int agreements, String lastSeen) {

		String partner(String state) {
			return this.key.replace(state, "").replace("-", "");
		}

		List<Object> figures() {
			return List.of(this.events, this.agreements, this.lastSeen);
		}

	}

}
