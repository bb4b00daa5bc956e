package entente.api;

import java.util.Map;

import entente.graph.Recorder;
import entente.graph.recording.Gold;
import entente.graph.store.SharedGraph;
import entente.reference.States;
import entente.reference.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counters and facts give the same answers.
 */
@ApiTest
class CountersIT {

	private static final String TIES = """
			{
			  states(first: 100) { edges { node { code
			    visits: ties(orderBy: VISITS) { edges { node { partner { code } events agreements lastSeen } } }
			    agreements: ties(orderBy: AGREEMENTS) { edges { node { partner { code } events agreements lastSeen } } }
			    recent: ties(orderBy: RECENT) { edges { node { partner { code } events agreements lastSeen } } }
			  } } }
			}""";

	private static final String YEARS = """
			{
			  states(first: 100) { edges { node { code
			    years: ties(orderBy: VISITS, during: {from: "2024", to: "2025"}) {
			      edges { node { partner { code } events agreements lastSeen } } }
			    until: ties(orderBy: AGREEMENTS, during: {to: "2024"}) { edges { node { partner { code } events agreements } } }
			  } } }
			  themes { relations(during: {from: "2024", to: "2025"}) { edges { node { states { code } events agreements lastSeen } } } }
			}""";

	private static final String NETWORK = """
			{
			  few: network(links: 5) { states { code } ties { states { code } events agreements lastSeen strength } }
			  all: network(links: 500) { ties { states { code } events agreements lastSeen strength } }
			  then: network(links: 5, filter: {during: {from: "2024", to: "2025"}}) { ties { states { code } events strength } }
			  themes { relations { edges { node { states { code } events agreements lastSeen } } } }
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

	CountersIT(ExecutionGraphQlServiceTester api, Recorder recorder) {
		this.api = api;
		this.recorder = recorder;
	}

	@BeforeEach
	void record() {
		SharedGraph.clear();
		this.recorder.seed(States.load().all(), Themes.load().all());
		Gold.all().forEach((gold) -> this.recorder.record(gold.document(), gold.extraction()));
	}

	@Test
	void answerWhatFactsAnswer() {
		Map<?, ?> ties = answer(TIES);
		Map<?, ?> years = answer(YEARS);
		Map<?, ?> network = answer(NETWORK);
		Map<?, ?> totals = answer(TOTALS);
		SharedGraph.driver().executableQuery(WITHOUT).execute();
		assertThat(answer(TIES)).isEqualTo(ties);
		assertThat(answer(YEARS)).isEqualTo(years);
		assertThat(answer(NETWORK)).usingRecursiveComparison()
			.withEqualsForType((one, other) -> Math.abs(one - other) < 1e-9, Double.class)
			.isEqualTo(network);
		assertThat(answer(TOTALS)).isEqualTo(totals);
	}

	private Map<?, ?> answer(String document) {
		return this.api.document(document).execute().path("").entity(Map.class).get();
	}

}
