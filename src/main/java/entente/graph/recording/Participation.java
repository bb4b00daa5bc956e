package entente.graph.recording;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Draws who took part in which event.
 */
record Participation(Graph graph) {

	private static final String EVENTS_OF_DOCUMENTS = """
			MATCH (d:Document)<-[:IN]-(c:Claim {kind: 'EVENT'})-[:ABOUT]->(e:Event) WHERE d.id IN $ids
			RETURN DISTINCT e.id
			""";

	private static final String EVENTS_OF_PERSONS = """
			MATCH (p:Person)-[:TOOK_PART_IN]->(e:Event) WHERE p.id IN $ids
			RETURN DISTINCT e.id
			""";

	private static final String PERSONS = """
			MATCH (p:Person)-[:TOOK_PART_IN]->(e:Event) WHERE e.id IN $ids
			RETURN DISTINCT p.id
			""";

	private static final String DELETE = "MATCH (:Person)-[r:TOOK_PART_IN]->(e:Event) WHERE e.id IN $ids DELETE r";

	private static final String WRITE = """
			MATCH (e:Event)<-[:ABOUT]-(c:Claim)-[:IN]->(:Document)-[m:MENTIONS]->(p:Person)
			WHERE e.id IN $ids AND any(name IN c.people WHERE name IN m.as)
			WITH DISTINCT e, p
			OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State)
			OPTIONAL MATCH (e)<-[:TOOK_PART_IN {role: 'host'}]-(h:State)
			CREATE (p)-[:TOOK_PART_IN {role: CASE
			  WHEN s = h THEN 'host'
			  WHEN e.kind = 'VISIT' AND s IS NOT NULL AND h IS NOT NULL THEN 'visitor'
			  WHEN e.kind = 'SIGNING' THEN 'signatory'
			  ELSE 'participant' END}]->(e)
			""";

	Set<String> persons(Collection<String> events) {
		return new TreeSet<>(this.graph.strings(PERSONS, "ids", events));
	}

	/**
	 * Draws the people of the given events anew, and of those that rest on moved mentions
	 * or on persons who speak for another state now.
	 * @return ids of all persons who took or take part in one of them
	 */
	Set<String> redraw(Collection<String> written, Persons.Revised people) {
		Set<String> events = new TreeSet<>(written);
		events.addAll(this.graph.strings(EVENTS_OF_DOCUMENTS, "ids", people.documents()));
		events.addAll(this.graph.strings(EVENTS_OF_PERSONS, "ids", people.restated()));
		Set<String> persons = persons(events);
		this.graph.run(DELETE, "ids", events);
		this.graph.run(WRITE, "ids", events);
		persons.addAll(persons(events));
		return persons;
	}

}
