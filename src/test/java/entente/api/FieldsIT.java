package entente.api;

import entente.graph.Cast;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * Fields against their descriptions, where the cast alone does not show the difference.
 */
@ApiTest
class FieldsIT {

	private final ExecutionGraphQlServiceTester api;

	FieldsIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void tellsTheRelationOfTwoStatesWithoutTiesByItsId() {
		assertAnswer(
				"""
						{
						  relation(between: ["MAR", "KAZ"]) { id }
						  node(id: "dyad:KAZ-MAR") { id ... on BilateralRelation { strength lastSeen states { code } events { totalCount } } }
						  nodes(ids: ["dyad:MAR-KAZ", "dyad:KAZ-XYZ", "dyad:KAZ-KAZ"]) { id }
						}""",
				"""
						{
						  "relation": {"id": "dyad:KAZ-MAR"},
						  "node": {"id": "dyad:KAZ-MAR", "strength": 0.0, "lastSeen": null, "states": [{"code": "KAZ"}, {"code": "MAR"}],
						    "events": {"totalCount": 0}},
						  "nodes": [null, null, null]
						}""");
	}

	@Test
	void fillsTheGapsOfTimelines() {
		write("""
				MATCH (d:Dyad {key: 'CHN-KAZ'})
				CREATE (:Event:Meeting {id: 'old', kind: 'MEETING', name: 'Old', status: 'HELD', start: date('2023-01-01'),
				  precision: 'year'})-[:WITHIN]->(d)
				CREATE (:Agreement {id: 'new', kind: 'MOU', name: 'New', status: 'SIGNED', date: date('2026-03-05'), precision: 'day',
				  count: 1})-[:WITHIN]->(d)""");
		assertAnswer(
				"""
						{
						  relation(between: ["KAZ", "CHN"]) {
						    years: timeline { period visits meetings agreements claims }
						    months: timeline(by: MONTH) { period visits agreements }
						  }
						  then: relation(between: ["KAZ", "CHN"], during: {from: "2023", to: "2025"}) { timeline { period meetings } }
						}""",
				"""
						{
						  "relation": {
						    "years": [
						      {"period": "2023", "visits": 0, "meetings": 1, "agreements": 0, "claims": 0},
						      {"period": "2024", "visits": 0, "meetings": 0, "agreements": 0, "claims": 0},
						      {"period": "2025", "visits": 1, "meetings": 0, "agreements": 0, "claims": 1},
						      {"period": "2026", "visits": 1, "meetings": 0, "agreements": 1, "claims": 1}],
						    "months": [
						      {"period": "2025-11", "visits": 1, "agreements": 0}, {"period": "2025-12", "visits": 0, "agreements": 0},
						      {"period": "2026-01", "visits": 1, "agreements": 0}, {"period": "2026-02", "visits": 0, "agreements": 0},
						      {"period": "2026-03", "visits": 0, "agreements": 1}]
						  },
						  "then": {"timeline": [{"period": "2023", "meetings": 1}, {"period": "2024", "meetings": 0},
						    {"period": "2025", "meetings": 0}]}
						}""");
	}

	@Test
	void countsNoVisitOfBothToAThird() {
		write("""
				MATCH (k:State {code: 'KAZ'}), (c:State {code: 'CHN'}), (q:State {code: 'QAT'}), (d:Dyad {key: 'CHN-KAZ'})
				CREATE (e:Event:Visit {id: 'third', kind: 'VISIT', name: 'Third', status: 'HELD', start: date('2026-05-01')})-[:WITHIN]->(d)
				CREATE (k)-[:TOOK_PART_IN {role: 'visitor'}]->(e), (c)-[:TOOK_PART_IN {role: 'visitor'}]->(e),
				  (q)-[:TOOK_PART_IN {role: 'host'}]->(e)
				CREATE (p:Event:Visit {id: 'planned', kind: 'VISIT', name: 'Planned', status: 'PLANNED', start: date('2026-06-01')})-[:WITHIN]->(d)
				CREATE (k)-[:TOOK_PART_IN {role: 'visitor'}]->(p), (c)-[:TOOK_PART_IN {role: 'host'}]->(p)""");
		assertAnswer(
				"""
						{
						  relation(between: ["KAZ", "CHN"]) { states { code } visits { total from to lastFrom { id } lastTo { id } } }
						  then: relation(between: ["KAZ", "CHN"], during: {to: "2025"}) { visits { total from to lastFrom { id } lastTo { start } } }
						  state(code: "KAZ") { visits(direction: MADE, with: "CHN") { edges { node { id } } } }
						}""",
				"""
						{
						  "relation": {"states": [{"code": "CHN"}, {"code": "KAZ"}], "visits": {"total": 2, "from": 1, "to": 1,
						    "lastFrom": {"id": "event:visit-chn-kaz-2026"}, "lastTo": {"id": "event:visit-kaz-chn-2025-11"}}},
						  "then": {"visits": {"total": 1, "from": 0, "to": 1, "lastFrom": null, "lastTo": {"start": "2025-11"}}},
						  "state": {"visits": {"edges": [{"node": {"id": "event:planned"}}, {"node": {"id": "event:visit-kaz-chn-2025-11"}}]}}
						}""");
	}

	@Test
	void ordersAndFiltersTies() {
		assertAnswer(
				"""
						{
						  state(code: "KAZ") {
						    recent: ties(orderBy: RECENT) { edges { node { partner { code } lastSeen } } }
						    agreements: ties(orderBy: AGREEMENTS, with: ["CHN", "Maroc"]) { totalCount edges { node { partner { code } agreements } } }
						    digital: ties(themes: ["digital"], during: {from: "2025-10", to: "2025-10"}) {
						      edges { node { partner { code } events agreements } } }
						    later: ties(themes: ["digital"], during: {from: "2026"}) { totalCount }
						    then: ties(orderBy: VISITS, during: {from: "2026"}) { edges { node { partner { code } events lastSeen
						      relation { events { totalCount } firstSeen lastSeen } } } }
						  }
						}""",
				"""
						{
						  "state": {
						    "recent": {"edges": [{"node": {"partner": {"code": "CHN"}, "lastSeen": "2026-01-15"}},
						      {"node": {"partner": {"code": "ARE"}, "lastSeen": "2025-10-04"}}]},
						    "agreements": {"totalCount": 1, "edges": [{"node": {"partner": {"code": "CHN"}, "agreements": 1}}]},
						    "digital": {"edges": [{"node": {"partner": {"code": "ARE"}, "events": 1, "agreements": 1}}]},
						    "later": {"totalCount": 0},
						    "then": {"edges": [{"node": {"partner": {"code": "CHN"}, "events": 1, "lastSeen": "2026-01-15",
						      "relation": {"events": {"totalCount": 1}, "firstSeen": "2026-01-15", "lastSeen": "2026-01-15"}}}]}
						  }
						}""");
	}

	@Test
	void appliesFiltersInEveryPlace() {
		assertAnswer(
				"""
						{
						  person(id: "person:kaz-koshanov") {
						    visits: events(filter: {kinds: [VISIT], with: ["CHN"], during: {from: "2025-11-30", to: "2025-12"}}) { totalCount }
						    held: events(filter: {status: [PLANNED]}) { totalCount }
						    signed: agreements(filter: {kinds: [AGREEMENT]}) { totalCount }
						  }
						  institution(id: "institution:kaz-mazhilis") {
						    agreements(filter: {status: [PLANNED], themes: ["environment"], with: ["KAZ"]}) { edges { node { id } } }
						    none: agreements(filter: {kinds: [MOU]}) { totalCount }
						    events(filter: {kinds: [MEETING]}) { totalCount }
						    people(asOf: "2025-11-15") { totalCount }
						  }
						  relation(between: ["KAZ", "ARE"]) {
						    events(filter: {themes: ["digital"], kinds: [CONFERENCE]}) { totalCount }
						    none: events(filter: {themes: ["water"]}) { totalCount }
						    agreements(filter: {during: {from: "2025-10-04"}}) { totalCount }
						  }
						  theme(code: "environment") { agreements(filter: {with: ["CHN", "KAZ"]}) { totalCount }
						    relations { edges { node { states { code } } } } none: relations(during: {to: "2024"}) { totalCount } }
						  documents(filter: {mentions: ["state:KAZ", "institution:kaz-mazhilis"], during: {to: "2025-11"}}) { edges { node { id } } }
						  none: documents(filter: {mentions: ["event:KAZ"]}) { totalCount }
						  undated: documents(filter: {during: {from: "2000"}}) { totalCount }
						  state(code: "QAT") { institutions(kind: MINISTRY) { totalCount } none: institutions(kind: PARTY) { totalCount }
						    themes(during: {from: "2026"}) { theme { code } count } before: themes(during: {to: "2025"}) { count } }
						}""",
				"""
						{
						  "person": {"visits": {"totalCount": 1}, "held": {"totalCount": 0}, "signed": {"totalCount": 0}},
						  "institution": {"agreements": {"edges": [{"node": {"id": "agreement:chn-kaz-rivers"}}]}, "none": {"totalCount": 0},
						    "events": {"totalCount": 0}, "people": {"totalCount": 1}},
						  "relation": {"events": {"totalCount": 1}, "none": {"totalCount": 0}, "agreements": {"totalCount": 0}},
						  "theme": {"agreements": {"totalCount": 1}, "relations": {"edges": [{"node": {"states": [{"code": "CHN"}, {"code": "KAZ"}]}}]},
						    "none": {"totalCount": 0}},
						  "documents": {"edges": [{"node": {"id": "document:delegation"}}]},
						  "none": {"totalCount": 0},
						  "undated": {"totalCount": 2},
						  "state": {"institutions": {"totalCount": 1}, "none": {"totalCount": 0},
						    "themes": [{"theme": {"code": "artificial-intelligence"}, "count": 1}], "before": []}
						}""");
	}

	@Test
	void namesInTheLanguageAskedForWhereThereIsOne() {
		write("""
				MATCH (e:Event {id: 'visit-chn-kaz-2026'}) SET e.nameFr = 'Visite de la Chine'
				WITH e MATCH (a:Agreement {id: 'are-kaz-22'}) SET a.nameFr = '22 accords'
				WITH a MATCH (i:Institution {id: 'kaz-mazhilis'}) SET i.nameFr = 'Majilis'
				WITH i MATCH (p:Person {id: 'chn-zhao'}) SET p.nameFr = 'Zhao le jeune'""");
		assertAnswer(
				"""
						{
						  event(id: "event:visit-chn-kaz-2026") { name(lang: "fr") english: name kazakh: name(lang: "kk") }
						  agreement(id: "agreement:are-kaz-22") { name(lang: "fr") states { name(lang: "fr") } themes { name(lang: "fr") } }
						  institution(id: "institution:kaz-mazhilis") { name(lang: "fr") }
						  person(id: "person:chn-zhao") { name(lang: "fr") represents { name(lang: "fr") capital(lang: "fr") } }
						  other: person(id: "person:kaz-tokayev") { name(lang: "fr") }
						}""",
				"""
						{
						  "event": {"name": "Visite de la Chine", "english": "Visit of China to Kazakhstan", "kazakh": "Visit of China to Kazakhstan"},
						  "agreement": {"name": "22 accords", "states": [{"name": "Émirats arabes unis"}, {"name": "Kazakhstan"}],
						    "themes": [{"name": "Intelligence artificielle"}]},
						  "institution": {"name": "Majilis"},
						  "person": {"name": "Zhao le jeune", "represents": {"name": "Chine", "capital": "Pékin"}},
						  "other": {"name": "Kassym-Jomart Tokayev"}
						}""");
	}

	@Test
	void tellsTheEndOfAnEventAsExactlyAsItIsKnown() {
		write("MATCH (e:Event {id: 'visit-kaz-chn-2025-11'}) SET e.end = date('2025-12-02'), e.endPrecision = 'day'");
		assertAnswer("{ event(id: \"event:visit-kaz-chn-2025-11\") { start end } }",
				"{\"event\": {\"start\": \"2025-11\", \"end\": \"2025-12-02\"}}");
	}

	private void write(String statement) {
		SharedGraph.driver().executableQuery(statement).execute();
		Cast.complete();
	}

	private void assertAnswer(String question, String answer) {
		this.api.document(question).execute().path("").matchesJsonStrictly(answer);
	}

}
