package entente.graph.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import entente.graph.store.Graph;

/**
 * Draws who took part in which event.
 */
public record Participation(Graph graph) {

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

	private static final String DAY = "CASE e.precision WHEN 'day' THEN e.start ELSE d.published END";

	private static final String EVENTS_OF_OFFICES = """
			UNWIND $rows AS row
			CALL (row) {
			  MATCH (o:Institution {id: row.holder}) RETURN o
			  UNION
			  MATCH (o:State {code: row.holder}) RETURN o
			}
			MATCH (o)<-[n:NAMES]-(c:Claim)-[:ABOUT]->(e:Event), (c)-[:IN]->(d:Document)
			WHERE any(office IN n.offices WHERE office IN row.offices) AND row.start <= $day <= row.end
			RETURN DISTINCT e.id
			""".replace("$day", DAY);

	private static final String DELETE = "MATCH (:Person)-[r:TOOK_PART_IN]->(e:Event) WHERE e.id IN $ids DELETE r";

	private static final String ROLE = """
			OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State)
			OPTIONAL MATCH (e)<-[:TOOK_PART_IN {role: 'host'}]-(h:State)
			CREATE (p)-[:TOOK_PART_IN {role: CASE
			  WHEN s = h THEN 'host'
			  WHEN e.kind = 'VISIT' AND s IS NOT NULL AND h IS NOT NULL THEN 'visitor'
			  WHEN e.kind = 'SIGNING' THEN 'signatory'
			  ELSE 'participant' END}]->(e)
			""";

	private static final String WRITE = """
			MATCH (e:Event)<-[:ABOUT]-(c:Claim)-[:IN]->(:Document)-[m:MENTIONS]->(p:Person)
			WHERE e.id IN $ids AND any(name IN c.people WHERE name IN m.as)
			WITH DISTINCT e, p
			$role
			""".replace("$role", ROLE);

	private static final String WRITE_HOLDERS = """
			MATCH (e:Event)<-[:ABOUT]-(c:Claim)-[n:NAMES]->(o), (c)-[:IN]->(d:Document) WHERE e.id IN $ids
			WITH e, o, n.offices AS named, min($day) AS day
			MATCH (o)<-[held:HOLDS]-(p:Person)
			WHERE any(office IN named WHERE office IN held.offices)
			  AND coalesce(held.from, held.firstSeen) <= day <= coalesce(held.to, held.lastSeen)
			WITH e, o, named, collect(DISTINCT p) AS holders WHERE size(holders) = 1
			WITH DISTINCT e, holders[0] AS p WHERE NOT EXISTS { (p)-[:TOOK_PART_IN]->(e) }
			$role
			""".replace("$day", DAY).replace("$role", ROLE);

	public Set<String> persons(Collection<String> events) {
		return new TreeSet<>(this.graph.strings(PERSONS, "ids", events));
	}

	/**
	 * Draws the people of the given events anew, and of those that rest on moved
	 * mentions, on persons who speak for another state now, or on an office that may be
	 * another's now. Whoever is named by office alone is drawn where one person is known
	 * to hold it on that day.
	 * @return ids of all persons who took or take part in one of them
	 */
	public Set<String> redraw(Collection<String> written, Persons.Revised people, List<Tenure> offices) {
		Set<String> events = new TreeSet<>(written);
		events.addAll(this.graph.strings(EVENTS_OF_DOCUMENTS, "ids", people.documents()));
		events.addAll(this.graph.strings(EVENTS_OF_PERSONS, "ids", people.restated()));
		events.addAll(this.graph.strings(EVENTS_OF_OFFICES, "rows", offices.stream().map(Tenure::row).toList()));
		Set<String> persons = persons(events);
		this.graph.run(DELETE, "ids", events);
		this.graph.run(WRITE, "ids", events);
		this.graph.run(WRITE_HOLDERS, "ids", events);
		persons.addAll(persons(events));
		return persons;
	}

}
