package entente.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import entente.model.Theme;
import entente.reference.Themes;

/**
 * Seven questions that front ends ask most.
 */
final class Inquiries {

	private static final String COUNTED = """
			count(e) AS events, count(CASE e.kind WHEN 'VISIT' THEN 1 END) AS visits,
			count(CASE e.kind WHEN 'MEETING' THEN 1 END) AS meetings, count(CASE e.kind WHEN 'CALL' THEN 1 END) AS calls,
			count(CASE e.kind WHEN 'CONFERENCE' THEN 1 END) AS conferences
			""";

	private static final String STATE = """
			query ($code: String!) { state(code: $code) { code name capital region } }""";

	private static final String STATE_BY_HAND = """
			MATCH (s:State {code: $code})
			RETURN s.code AS code, s.name AS name, s.capital AS capital, s.region AS region
			""";

	private static final String COUNTS = """
			query ($code: String!) {
			  state(code: $code) {
			    code
			    events { totalCount }
			    visits: events(filter: {kinds: [VISIT]}) { totalCount }
			    meetings: events(filter: {kinds: [MEETING]}) { totalCount }
			    calls: events(filter: {kinds: [CALL]}) { totalCount }
			    conferences: events(filter: {kinds: [CONFERENCE]}) { totalCount }
			  }
			}""";

	private static final String COUNTS_BY_FACTS = """
			MATCH (s:State {code: $code})-[:TOOK_PART_IN]->(e:Event)
			RETURN s.code AS code, """ + COUNTED;

	private static final String COUNTS_BY_COUNTERS = """
			MATCH (s:State {code: $code})
			RETURN s.code AS code, s.events AS events, s.visits AS visits, s.meetings AS meetings, s.calls AS calls,
			       s.conferences AS conferences
			""";

	private static final String DOSSIER = """
			query ($first: String!, $second: String!) {
			  relation(between: [$first, $second]) {
			    events(first: 20) { edges { node { name kind status start place participants { role actor { name } } } } }
			    agreements(first: 10) { edges { node { name kind status date themes { code name } } } }
			  }
			}""";

	private static final String DOSSIER_BY_HAND = """
			MATCH (y:Dyad {key: $first + '-' + $second})
			RETURN COLLECT {
			  MATCH (y)<-[:WITHIN]-(e:Event)
			  WITH e ORDER BY coalesce(e.start, date('0001-01-01')) DESC, e.id LIMIT 20
			  RETURN {name: e.name, kind: e.kind, status: e.status, start: toString(e.start), place: e.place,
			    participants: COLLECT {
			      MATCH (e)<-[part:TOOK_PART_IN]-(actor)
			      WITH part, actor ORDER BY actor:State DESC, actor:Institution DESC, actor.name, part.role
			      RETURN {role: toUpper(part.role), actor: {name: actor.name}}
			    }}
			} AS events, COLLECT {
			  MATCH (y)<-[:WITHIN]-(a:Agreement)
			  WITH a ORDER BY coalesce(a.date, date('0001-01-01')) DESC, a.id LIMIT 10
			  RETURN {name: a.name, kind: a.kind, status: a.status, date: toString(a.date), themes: COLLECT {
			    MATCH (a)-[:ON]->(t:Theme)
			    WITH t ORDER BY t.code
			    RETURN {code: t.code, name: t.name}
			  }}
			} AS agreements
			""";

	private static final String DOSSIER_SORTED = DOSSIER_BY_HAND.replace("""
			  MATCH (y)<-[:WITHIN]-(e:Event)
			  WITH e ORDER BY coalesce(e.start, date('0001-01-01')) DESC, e.id LIMIT 20
			""", """
			  MATCH (e:Event)-[bond:WITHIN]->() USING INDEX bond:WITHIN(of, day)
			  WHERE bond.of = y.key AND bond.day IS NOT NULL
			  WITH e, bond ORDER BY bond.of DESC, bond.day DESC, e.id LIMIT 20
			""").replace("""
			  MATCH (y)<-[:WITHIN]-(a:Agreement)
			  WITH a ORDER BY coalesce(a.date, date('0001-01-01')) DESC, a.id LIMIT 10
			""", """
			  MATCH (a:Agreement)-[bond:WITHIN]->() USING INDEX bond:WITHIN(of, day)
			  WHERE bond.of = y.key AND bond.day IS NOT NULL
			  WITH a, bond ORDER BY bond.of DESC, bond.day DESC, a.id LIMIT 10
			""");

	private static final String VISITS = """
			query ($code: String!) {
			  state(code: $code) {
			    visits(direction: MADE, first: 50) {
			      edges { node { name start place evidence(first: 1) { quote document { title publisher published } } } }
			    }
			  }
			}""";

	private static final String VISITS_BY_HAND = """
			MATCH (:State {code: $code})-[:TOOK_PART_IN {role: 'visitor'}]->(e:Visit)
			WITH e ORDER BY coalesce(e.start, date('0001-01-01')) DESC, e.id LIMIT 50
			RETURN e.name AS name, toString(e.start) AS start, e.place AS place, COLLECT {
			  MATCH (e)<-[:ABOUT]-(c:Claim)
			  WITH c ORDER BY c.confidence DESC, c.id LIMIT 1
			  MATCH (c)-[:IN]->(d:Document)
			  RETURN {quote: c.quote, document: {title: d.title, publisher: d.publisher, published: toString(d.published)}}
			} AS evidence
			""";

	private static final String VISITS_SORTED = VISITS_BY_HAND.replace("""
			MATCH (:State {code: $code})-[:TOOK_PART_IN {role: 'visitor'}]->(e:Visit)
			WITH e ORDER BY coalesce(e.start, date('0001-01-01')) DESC, e.id LIMIT 50
			""", """
			MATCH ()-[part:TOOK_PART_IN]->(e:Visit) USING INDEX part:TOOK_PART_IN(of, day)
			WHERE part.of = $code AND part.day IS NOT NULL AND part.role = 'visitor'
			WITH e, part ORDER BY part.of DESC, part.day DESC, e.id LIMIT 50
			""");

	private static final String AGREEMENTS = """
			query ($theme: String!) {
			  agreements(filter: {themes: [$theme], during: {from: "2020", to: "2025"}}, first: 20) {
			    edges { node { name kind status date states { code name } themes { code name } } }
			    pageInfo { hasNextPage endCursor }
			  }
			}""";

	private static final String AGREEMENTS_BY_HAND = """
			MATCH (:Theme {code: $theme})<-[:BROADER*0..1]-(theme:Theme)
			WITH collect(theme) AS themes
			MATCH (a:Agreement)
			WHERE a.date >= date('2020-01-01') AND a.date <= date('2025-12-31')
			  AND EXISTS { (a)-[:ON]->(theme) WHERE theme IN themes }
			WITH a ORDER BY a.date DESC, a.id LIMIT 20
			RETURN a.name AS name, a.kind AS kind, a.status AS status, toString(a.date) AS date,
			  COLLECT { MATCH (s:State)-[:PARTY_TO]->(a) WITH s ORDER BY s.code RETURN {code: s.code, name: s.name} } AS states,
			  COLLECT { MATCH (a)-[:ON]->(t:Theme) WITH t ORDER BY t.code RETURN {code: t.code, name: t.name} } AS themes
			""";

	private static final String PARTNERS = """
			query ($code: String!) {
			  state(code: $code) {
			    ties(during: {from: "2020", to: "2024"}, orderBy: VISITS, first: 20) {
			      edges { node { partner { code name } events agreements } }
			    }
			  }
			}""";

	private static final String PARTNERS_BY_FACTS = """
			MATCH (s:State {code: $code})<-[:BETWEEN]-(y:Dyad)-[:BETWEEN]->(partner:State)
			CALL (y) {
			  MATCH (y)<-[:WITHIN]-(f)
			  WHERE (f.start <= date('2024-12-31') AND coalesce(f.end, f.start) >= date('2020-01-01'))
			    OR (f.date >= date('2020-01-01') AND f.date <= date('2024-12-31'))
			  RETURN count(CASE WHEN f:Visit THEN 1 END) AS visits, count(CASE WHEN f:Event THEN 1 END) AS events,
			    count(CASE WHEN f:Agreement THEN 1 END) AS agreements
			}
			WITH y, partner, visits, events, agreements
			WHERE events + agreements > 0 OR EXISTS {
			  (y)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= date('2024-12-31') AND on.lastSeen >= date('2020-01-01')
			}
			WITH * ORDER BY visits DESC, y.key LIMIT 20
			RETURN {code: partner.code, name: partner.name} AS partner, events, agreements
			""";

	private static final String PARTNERS_BY_COUNTERS = """
			MATCH (s:State {code: $code})<-[:BETWEEN]-(y:Dyad)-[:BETWEEN]->(partner:State)
			WITH y, partner, [at IN range(0, size(y.years) - 1) WHERE 2020 <= y.years[at] <= 2024] AS within,
			  head([at IN range(0, size(y.years) - 1) WHERE y.years[at] = 2020]) AS begin
			WITH y, partner,
			  reduce(n = coalesce(y.visitsRunningByYear[begin], 0), at IN within | n + y.visitsBegunByYear[at]) AS visits,
			  reduce(n = coalesce(y.eventsRunningByYear[begin], 0), at IN within | n + y.eventsBegunByYear[at]) AS events,
			  reduce(n = 0, at IN within | n + y.agreementsDatedByYear[at]) AS agreements
			WHERE events + agreements > 0 OR EXISTS {
			  (y)-[on:COOPERATES_ON]->() WHERE on.firstSeen <= date('2024-12-31') AND on.lastSeen >= date('2020-01-01')
			}
			WITH * ORDER BY visits DESC, y.key LIMIT 20
			RETURN {code: partner.code, name: partner.name} AS partner, events, agreements
			""";

	private static final String NETWORK = """
			query ($states: [String!]!) {
			  network(filter: {states: $states}, links: 435) { ties { states { code } events agreements strength } }
			}""";

	private static final String NETWORK_BY_FACTS = """
			MATCH (a:State)<-[:BETWEEN]-(y:Dyad)-[:BETWEEN]->(b:State)
			WHERE a.code IN $states AND b.code IN $states AND a.code < b.code
			CALL (y) {
			  MATCH (y)-[bond:WITHIN|COOPERATES_ON]-(f)
			  WITH f, CASE
			      WHEN bond:COOPERATES_ON THEN 0.5
			      WHEN f.status IN ['PLANNED', 'CANCELLED'] THEN 0.0
			      WHEN f:Agreement THEN 3.0
			      WHEN f:Visit THEN 2.0
			      ELSE 1.0
			    END AS weight, coalesce(bond.lastSeen, f.end, f.start, f.date, f.reported) AS day
			  RETURN count(CASE WHEN f:Event THEN 1 END) AS events, count(CASE WHEN f:Agreement THEN 1 END) AS agreements,
			    sum(weight * 0.5 ^ (duration.inDays(day, date()).days / 730.5)) AS pull
			}
			WITH * ORDER BY pull DESC, y.key
			RETURN [{code: a.code}, {code: b.code}] AS states, events, agreements, 1 - exp(-pull / 10) AS strength
			""";

	private static final String NETWORK_BY_COUNTERS = """
			UNWIND $states AS first
			UNWIND $states AS second
			WITH first, second WHERE first < second
			MATCH (y:Dyad {key: first + '-' + second})
			WITH * ORDER BY y.pull DESC, y.key
			RETURN [{code: first}, {code: second}] AS states, y.events AS events, y.agreements AS agreements,
			  1 - exp(-y.pull * 0.5 ^ (duration.inDays(date('2000-01-01'), date()).days / 730.5) / 10) AS strength
			""";

	private Inquiries() {
	}

	static List<Inquiry> of(World world) {
		List<Map<String, Object>> states = world.states()
			.stream()
			.limit(40)
			.map((code) -> Map.<String, Object>of("code", code))
			.toList();
		List<Map<String, Object>> themes = Themes.load()
			.all()
			.stream()
			.filter((theme) -> theme.broader() == null)
			.map(Theme::code)
			.map((code) -> Map.<String, Object>of("theme", code))
			.toList();
		return List.of(new Inquiry("q0 a state", "/state", STATE, STATE_BY_HAND, "", 0.6, states),
				new Inquiry("q1 its counts", "/state", COUNTS, COUNTS_BY_FACTS, COUNTS_BY_COUNTERS, 8, states),
				new Inquiry("q2 a dossier", "/relation", DOSSIER, DOSSIER_BY_HAND, DOSSIER_SORTED, 0.9, pairs(world)),
				new Inquiry("q3 50 visits", "/state/visits", VISITS, VISITS_BY_HAND, VISITS_SORTED, 0.9, states),
				new Inquiry("q4 20 agreements", "/agreements", AGREEMENTS, AGREEMENTS_BY_HAND, "", 0.9, themes),
				new Inquiry("q5 20 partners", "/state/ties", PARTNERS, PARTNERS_BY_FACTS, PARTNERS_BY_COUNTERS, 4,
						states),
				new Inquiry("q6 a network", "/network/ties", NETWORK, NETWORK_BY_FACTS, NETWORK_BY_COUNTERS, 4,
						List.of(Map.of("states", world.states().stream().limit(30).sorted().toList()))));
	}

	/** The busiest pairs of states. */
	private static List<Map<String, Object>> pairs(World world) {
		List<String> busiest = world.states().stream().limit(10).sorted().toList();
		return IntStream.range(0, busiest.size())
			.boxed()
			.flatMap((first) -> busiest.subList(first + 1, busiest.size())
				.stream()
				.map((second) -> Map.<String, Object>of("first", busiest.get(first), "second", second)))
			.toList();
	}

}
