package entente.graph.counters;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import entente.graph.kept.Topic;
import entente.graph.store.Graph;

/**
 * Counts the facts of states by adding what changes: a state has too many to count them
 * anew.
 */
record StateCounters(Graph graph) {

	private static final String EVENTS = """
			MATCH (e:Event)<-[:TOOK_PART_IN]-(s:State) WHERE e.id IN $ids
			WITH s, e, COUNT { (e)<-[:ABOUT]-(:Claim) } AS claims
			WITH s, count(e) AS events, sum(claims) AS claims,
			     count(CASE e.kind WHEN 'VISIT' THEN 1 END) AS visits,
			     count(CASE e.kind WHEN 'MEETING' THEN 1 END) AS meetings,
			     count(CASE e.kind WHEN 'CALL' THEN 1 END) AS calls,
			     count(CASE e.kind WHEN 'CONFERENCE' THEN 1 END) AS conferences
			SET s.events = s.events + $sign * events, s.visits = s.visits + $sign * visits,
			    s.meetings = s.meetings + $sign * meetings, s.calls = s.calls + $sign * calls,
			    s.conferences = s.conferences + $sign * conferences, s.claims = s.claims + $sign * claims
			""";

	private static final String AGREEMENTS = """
			MATCH (a:Agreement)<-[:PARTY_TO]-(s:State) WHERE a.id IN $ids
			WITH s, a, COUNT { (a)<-[:ABOUT]-(:Claim) } AS claims
			WITH s, count(a) AS agreements, sum(claims) AS claims, count(CASE a.kind WHEN 'MOU' THEN 1 END) AS mous
			SET s.agreements = s.agreements + $sign * agreements, s.mous = s.mous + $sign * mous,
			    s.claims = s.claims + $sign * claims
			""";

	private static final String COOPERATION = """
			UNWIND $rows AS row
			MATCH (s:State)<-[:BETWEEN]-(:Dyad {key: row.key})-[r:COOPERATES_ON]->(:Theme {code: row.theme})
			WITH s, sum(r.claims) AS claims
			SET s.claims = s.claims + $sign * claims
			""";

	private static final String THEMES = """
			UNWIND $codes AS code
			MATCH (s:State {code: code})
			SET s.themes = COUNT { MATCH (s)<-[:BETWEEN]-(:Dyad)-[:COOPERATES_ON]->(t:Theme) RETURN DISTINCT t }
			""";

	private static final String COUNTED = """
			UNWIND $codes AS code
			MATCH (s:State {code: code})
			CALL (s) {
			  MATCH (s)-[:TOOK_PART_IN]->(e:Event)
			  WITH e, COUNT { (e)<-[:ABOUT]-(:Claim) } AS claims
			  RETURN count(e) AS events, sum(claims) AS told,
			         count(CASE e.kind WHEN 'VISIT' THEN 1 END) AS visits,
			         count(CASE e.kind WHEN 'MEETING' THEN 1 END) AS meetings,
			         count(CASE e.kind WHEN 'CALL' THEN 1 END) AS calls,
			         count(CASE e.kind WHEN 'CONFERENCE' THEN 1 END) AS conferences
			}
			CALL (s) {
			  MATCH (s)-[:PARTY_TO]->(a:Agreement)
			  WITH a, COUNT { (a)<-[:ABOUT]-(:Claim) } AS claims
			  RETURN count(a) AS agreements, sum(claims) AS signed, count(CASE a.kind WHEN 'MOU' THEN 1 END) AS mous
			}
			CALL (s) {
			  MATCH (s)<-[:BETWEEN]-(:Dyad)-[r:COOPERATES_ON]->(t:Theme)
			  RETURN count(DISTINCT t) AS themes, sum(r.claims) AS said
			}
			WITH s, {events: events, visits: visits, meetings: meetings, calls: calls, conferences: conferences,
			  agreements: agreements, mous: mous, themes: themes, claims: told + signed + said} AS counted
			WHERE NOT coalesce(s{.events, .visits, .meetings, .calls, .conferences, .agreements, .mous, .themes, .claims}
			  = counted, false)
			""";

	private static final String FAULTS = COUNTED + "RETURN s.code ORDER BY s.code";

	private static final String RECOUNT = COUNTED + "SET s += counted";

	/**
	 * Adds the facts as they stand now.
	 * @param sign 1 to add them, -1 to take them away
	 */
	void add(int sign, Collection<String> events, Collection<String> agreements, List<Topic> topics) {
		List<Map<String, Object>> rows = topics.stream().map(Topic::row).toList();
		this.graph.run(EVENTS, "ids", events, "sign", sign);
		this.graph.run(AGREEMENTS, "ids", agreements, "sign", sign);
		this.graph.run(COOPERATION, "rows", rows, "sign", sign);
		this.graph.run(THEMES, "codes",
				topics.stream()
					.flatMap((topic) -> List.of(topic.pair().first(), topic.pair().second()).stream())
					.distinct()
					.toList());
	}

	/** Codes of those of which counters say what facts do not. */
	List<String> faults(Collection<String> codes) {
		return this.graph.strings(FAULTS, "codes", codes);
	}

	void recount(Collection<String> codes) {
		this.graph.run(RECOUNT, "codes", codes);
	}

}
