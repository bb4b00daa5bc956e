package entente.api;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/**
 * What the cast is asked, and what it answers.
 */
@ApiTest
class QuestionsIT {

	private final ExecutionGraphQlServiceTester api;

	QuestionsIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeAll
	static void enter() {
		Cast.enter();
	}

	@Test
	void findsStateByAnyCodeOrName() {
		assertAnswer("", """
				{
				  a: state(code: "KAZ") { code }
				  b: state(code: "kz") { code name(lang: "fr") id }
				  c: state(name: "Émirats Arabes Unis") { code name capital(lang: "fr") french: name(lang: "fr") }
				  d: state(name: "Atlantis") { code }
				}""",
				"""
						{
						  "a": {"code": "KAZ"},
						  "b": {"code": "KAZ", "name": "Kazakhstan", "id": "state:KAZ"},
						  "c": {"code": "ARE", "name": "United Arab Emirates", "capital": "Abou Dabi", "french": "Émirats arabes unis"},
						  "d": null
						}""");
	}

	@Test
	void tellsWhatTiesTwoStatesWithTheSentences() {
		assertAnswer("relation",
				"""
						{
						  relation(between: ["Kazakhstan", "ARE"]) {
						    id
						    states { code }
						    agreements { edges { node { count amount currency status date signedAt { name } themes { code }
						      evidence { quote document { lang url } } history { status date evidence { quote } } } } totalCount }
						    events { edges { node { name kind start end place host { code } } } }
						    themes { theme { code broader { code } } count }
						  }
						}""",
				"""
						{
						  "id": "dyad:ARE-KAZ",
						  "states": [{"code": "ARE"}, {"code": "KAZ"}],
						  "agreements": {"totalCount": 1, "edges": [{"node": {
						    "count": 22, "amount": 5.0E9, "currency": "USD", "status": "SIGNED", "date": "2025-10-03",
						    "signedAt": {"name": "Digital Bridge 2025"}, "themes": [{"code": "artificial-intelligence"}],
						    "evidence": [{"quote": "22 accords pour 5 milliards de dollars ont été signés à Digital Bridge 2025.",
						      "document": {"lang": "fr", "url": "https://example.org/emirats?x=1&y=2"}}],
						    "history": [{"status": "SIGNED", "date": "2025-10-03",
						      "evidence": {"quote": "22 accords pour 5 milliards de dollars ont été signés à Digital Bridge 2025."}}]
						  }}]},
						  "events": {"edges": [{"node": {"name": "Digital Bridge 2025", "kind": "CONFERENCE", "start": "2025-10-02",
						    "end": "2025-10-04", "place": "Astana", "host": {"code": "KAZ"}}}]},
						  "themes": [{"theme": {"code": "artificial-intelligence", "broader": {"code": "digital"}}, "count": 3}]
						}""");
	}

	@Test
	void knowsNothingBetweenStatesWithoutTies() {
		assertAnswer("",
				"""
						{
						  a: relation(between: ["KAZ", "MAR"]) { strength events { totalCount } visits { total daysSinceLast } timeline { period } }
						  b: relation(between: ["KAZ", "Atlantis"]) { id }
						}""",
				"""
						{"a": {"strength": 0.0, "events": {"totalCount": 0}, "visits": {"total": 0, "daysSinceLast": null}, "timeline": []},
						 "b": null}""");
	}

	@Test
	void ranksTiesOfState() {
		assertAnswer("state",
				"""
						{
						  state(code: "KAZ") {
						    ties { totalCount edges { node { partner { code } events agreements themes { theme { code } count } lastSeen } } }
						    visited: ties(orderBy: VISITS, first: 1) { edges { node { partner { code } } } pageInfo { hasNextPage } }
						    emirates: ties(with: ["Émirats arabes unis"]) { edges { node { partner { code } } } }
						    water: ties(themes: ["environment"]) { edges { node { partner { code } } } }
						    then: ties(during: {to: "2025-10"}) { edges { node { partner { code } events } } }
						  }
						}""",
				"""
						{
						  "ties": {"totalCount": 2, "edges": [
						    {"node": {"partner": {"code": "ARE"}, "events": 1, "agreements": 1, "lastSeen": "2025-10-04",
						      "themes": [{"theme": {"code": "artificial-intelligence"}, "count": 3}]}},
						    {"node": {"partner": {"code": "CHN"}, "events": 3, "agreements": 1, "lastSeen": "2026-01-15",
						      "themes": [{"theme": {"code": "water"}, "count": 1}]}}]},
						  "visited": {"edges": [{"node": {"partner": {"code": "CHN"}}}], "pageInfo": {"hasNextPage": true}},
						  "emirates": {"edges": [{"node": {"partner": {"code": "ARE"}}}]},
						  "water": {"edges": [{"node": {"partner": {"code": "CHN"}}}]},
						  "then": {"edges": [{"node": {"partner": {"code": "ARE"}, "events": 1}}]}
						}""");
	}

	@Test
	void balancesVisitsAndCountsThemByMonthWithoutGaps() {
		assertAnswer("relation", """
				{
				  relation(between: ["KAZ", "CHN"]) {
				    visits { total from to lastFrom { id } lastTo { id } }
				    timeline(by: MONTH) { period visits meetings agreements claims }
				    evidence { totalCount }
				    documents { edges { node { id } } }
				  }
				}""", """
				{
				  "visits": {"total": 2, "from": 1, "to": 1, "lastFrom": {"id": "event:visit-chn-kaz-2026"},
				    "lastTo": {"id": "event:visit-kaz-chn-2025-11"}},
				  "timeline": [
				    {"period": "2025-11", "visits": 1, "meetings": 0, "agreements": 0, "claims": 1},
				    {"period": "2025-12", "visits": 0, "meetings": 0, "agreements": 0, "claims": 0},
				    {"period": "2026-01", "visits": 1, "meetings": 0, "agreements": 0, "claims": 1}],
				  "evidence": {"totalCount": 3},
				  "documents": {"edges": [{"node": {"id": "document:delegation"}}, {"node": {"id": "document:bare"}}]}
				}""");
	}

	@Test
	void answersFragmentsOnWhateverIsFound() {
		assertAnswer("", """
				query ($details: Boolean = false) {
				  node(id: "event:visit-kaz-chn-2025-11") {
				    __typename
				    id
				    ... on Event {
				      start
				      end
				      participants {
				        role
				        actor { __typename ...named ... on Person { represents { code } } ... on Institution { kind } }
				        office { title of { name } }
				      }
				      place @include(if: $details)
				    }
				    ... on State { code }
				  }
				  nodes(ids: ["claim:c3", "state:XYZ", "nonsense", "dyad:MAR-QAT", "theme:water"]) {
				    id
				    ... on Claim { about { ... on BilateralRelation { states { code } } ... on Theme { code } } }
				    ... on BilateralRelation { states { code } }
				  }
				}
				fragment named on Actor { name }""",
				"""
						{
						  "node": {"__typename": "Event", "id": "event:visit-kaz-chn-2025-11", "start": "2025-11", "end": "2025-11",
						    "participants": [
						      {"role": "HOST", "actor": {"__typename": "State", "name": "China"}, "office": null},
						      {"role": "VISITOR", "actor": {"__typename": "State", "name": "Kazakhstan"}, "office": null},
						      {"role": "VISITOR", "actor": {"__typename": "Institution", "name": "Mazhilis", "kind": "PARLIAMENT"}, "office": null},
						      {"role": "VISITOR", "actor": {"__typename": "Person", "name": "Yerlan Koshanov", "represents": {"code": "KAZ"}},
						        "office": {"title": "chairman", "of": {"name": "Mazhilis"}}},
						      {"role": "HOST", "actor": {"__typename": "Person", "name": "Zhao Leji", "represents": {"code": "CHN"}}, "office": null}
						    ]},
						  "nodes": [
						    {"id": "claim:c3", "about": [{"states": [{"code": "ARE"}, {"code": "KAZ"}]}, {"code": "artificial-intelligence"}]},
						    null, null,
						    {"id": "dyad:MAR-QAT", "states": [{"code": "MAR"}, {"code": "QAT"}]},
						    {"id": "theme:water"}]
						}""");
	}

	@Test
	void tellsOfficesAsOfDay() {
		assertAnswer("",
				"""
						{
						  person(id: "person:kaz-koshanov") {
						    offices { title firstSeen lastSeen of { ... on Institution { state { code } } } evidence { id } }
						    then: offices(asOf: "2025-11-15") { title }
						    before: offices(asOf: "2020-01-01") { title }
						  }
						  state(code: "KAZ") { people(asOf: "2025-11-15") { edges { node { name } } } }
						  people(filter: {name: "tokaiev", state: "kz"}) { edges { node { id names met { edges { node { name } } } } } }
						  institution(id: "person:kaz-koshanov") { id }
						}""",
				"""
						{
						  "person": {
						    "offices": [{"title": "chairman", "firstSeen": "2025-11-12", "lastSeen": "2025-11-20", "of": {"state": {"code": "KAZ"}},
						      "evidence": [{"id": "claim:c7"}]}],
						    "then": [{"title": "chairman"}], "before": []},
						  "state": {"people": {"edges": [{"node": {"name": "Yerlan Koshanov"}}]}},
						  "people": {"edges": [{"node": {"id": "person:kaz-tokayev",
						    "names": ["Kassym-Jomart Tokayev", "Kassym-Jomart Tokaïev", "Tokayev"],
						    "met": {"edges": [{"node": {"name": "Omar Sultan Al Olama"}}]}}}]},
						  "institution": null
						}""");
	}

	@Test
	void filtersFacts() {
		assertAnswer("",
				"""
						{
						  a: events(filter: {kinds: [MEETING], status: [HELD]}) { edges { node { id } } }
						  b: events(filter: {with: ["KAZ", "Chine"], during: {from: "2025-11", to: "2025-11"}}) { edges { node { id } } }
						  c: events(filter: {themes: ["digital"]}) { totalCount edges { node { id } } }
						  d: agreements(filter: {status: [PLANNED], with: ["CHN"]}) { edges { node { id parties { name } } } }
						  e: theme(code: "digital") { agreements { edges { node { id } } } relations { edges { node { states { code } } } } }
						  f: documents(filter: {lang: "fr", publisher: "agence", mentions: ["state:ARE", "person:kaz-tokayev"]}) {
						    edges { node { id published retrieved } } }
						  g: state(code: "CHN") {
						    made: visits(direction: MADE) { edges { node { id } } }
						    received: visits(direction: RECEIVED, with: "KAZ", during: {from: "2025"}) { edges { node { id } } } }
						  h: institutions(filter: {kinds: [MINISTRY], state: "Qatar", name: "communication"}) {
						    edges { node { id portfolio { name(lang: "fr") } } } }
						  i: states(region: "central asia") { edges { node { code } } }
						}""",
				"""
						{
						  "a": {"edges": [{"node": {"id": "event:meeting-mar-qat-2026-02-01"}}]},
						  "b": {"edges": [{"node": {"id": "event:visit-kaz-chn-2025-11"}}]},
						  "c": {"totalCount": 1, "edges": [{"node": {"id": "event:digital-bridge-2025"}}]},
						  "d": {"edges": [{"node": {"id": "agreement:chn-kaz-rivers",
						    "parties": [{"name": "China"}, {"name": "Kazakhstan"}, {"name": "Mazhilis"}]}}]},
						  "e": {"agreements": {"edges": [{"node": {"id": "agreement:are-kaz-22"}}]},
						    "relations": {"edges": [{"node": {"states": [{"code": "ARE"}, {"code": "KAZ"}]}},
						      {"node": {"states": [{"code": "MAR"}, {"code": "QAT"}]}}]}},
						  "f": {"edges": [{"node": {"id": "document:emirats", "published": "2025-10-04", "retrieved": "2025-10-05T08:00:00Z"}}]},
						  "g": {"made": {"edges": [{"node": {"id": "event:visit-chn-kaz-2026"}}]},
						    "received": {"edges": [{"node": {"id": "event:visit-kaz-chn-2025-11"}}]}},
						  "h": {"edges": [{"node": {"id": "institution:qat-ministry-digital",
						    "portfolio": [{"name": "Intelligence artificielle"}, {"name": "Numérique"}]}}]},
						  "i": {"edges": [{"node": {"code": "KAZ"}}]}
						}""");
	}

	@Test
	void searchesWithoutRegardForCaseOrAccents() {
		assertAnswer("", """
				{
				  a: search(text: "EMIRATS kazakhstan") { edges { node { highlight node { __typename id } } } }
				  b: search(text: "tokaiev", kinds: [PERSON]) { edges { node { highlight node { id } } } totalCount }
				  c: search(text: "zzzz") { totalCount edges { cursor } }
				  d: search(text: "+-&|!(){}[]^\\"~*?:\\\\/ AND OR NOT") { totalCount }
				}""",
				"""
						{
						  "a": {"edges": [{"node": {"highlight": "<mark>Émirats</mark> et <mark>Kazakhstan</mark> &lt;ensemble&gt;",
						    "node": {"__typename": "Document", "id": "document:emirats"}}}]},
						  "b": {"totalCount": 1, "edges": [{"node": {"highlight": "Kassym-Jomart <mark>Tokaïev</mark>", "node": {"id": "person:kaz-tokayev"}}}]},
						  "c": {"totalCount": 0, "edges": []},
						  "d": {"totalCount": 0}
						}""");
	}

	private void assertAnswer(String path, String question, String answer) {
		this.api.document(question).execute().path(path).matchesJsonStrictly(answer);
	}

}
