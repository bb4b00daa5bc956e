package entente.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import entente.graph.counters.Recount;
import entente.graph.kept.Version;

/**
 * Fills a graph with what happens in a made-up world, in the model of the product, and
 * its counters by the product's own counting.
 */
final class SyntheticGraph {

	private static final int BATCH = 500;

	private static final String INSTITUTIONS = """
			UNWIND $rows AS row
			MATCH (s:State {code: row.state})
			CREATE (i:Institution:$(row.label)) SET i = row.properties
			CREATE (i)-[:OF]->(s)
			""";

	private static final String PEOPLE = """
			UNWIND $rows AS row
			MATCH (s:State {code: row.state}), (i:Institution {id: row.institution})
			CREATE (p:Person) SET p = row.properties
			CREATE (p)-[:REPRESENTS]->(s)
			CREATE (p)-[:HOLDS {title: row.title, titles: [row.title], lang: 'en', firstSeen: row.firstSeen,
			  lastSeen: row.lastSeen}]->(i)
			""";

	private static final String DOCUMENTS = """
			UNWIND $rows AS row
			CREATE (d:Document {retrieved: datetime('2026-07-01T00:00:00Z'), reader: $reader}) SET d += row.properties
			WITH d, row
			CALL (d, row) {
			  UNWIND row.states AS code MATCH (s:State {code: code}) CREATE (d)-[:MENTIONS {count: 1}]->(s)
			}
			CALL (d, row) {
			  UNWIND row.people AS id MATCH (p:Person {id: id}) CREATE (d)-[:MENTIONS {count: 1}]->(p)
			}
			""";

	/** What a fact `f` rests on and belongs to. */
	private static final String FACT = """
			WITH f, row
			CALL (f, row) { UNWIND row.themes AS code MATCH (t:Theme {code: code}) CREATE (f)-[:ON]->(t) }
			CALL (f, row) {
			  UNWIND row.dyads AS pair
			  MATCH (a:State {code: pair.first}), (b:State {code: pair.second})
			  MERGE (y:Dyad {key: pair.key})
			  MERGE (y)-[:BETWEEN]->(a)
			  MERGE (y)-[:BETWEEN]->(b)
			  CREATE (f)-[:WITHIN {of: y.key, day: f.day}]->(y)
			}
			CALL (f, row) {
			  UNWIND row.claims AS claim
			  MATCH (d:Document {id: claim.document})
			  CREATE (c:Claim {recorded: datetime('2026-07-01T00:00:00Z')}) SET c += claim.properties
			  CREATE (c)-[:IN]->(d), (c)-[:ABOUT]->(f)
			}
			""";

	private static final String EVENTS = """
			UNWIND $rows AS row
			CREATE (f:Event:$(row.label)) SET f = row.properties
			SET f.day = coalesce(f.start, date('0001-01-01')), f.themeCodes = row.themes
			WITH f, row
			CALL (f, row) {
			  UNWIND row.states AS state
			  MATCH (s:State {code: state.code}) CREATE (s)-[:TOOK_PART_IN {role: state.role, of: s.code, day: f.day}]->(f)
			}
			CALL (f, row) {
			  UNWIND row.people AS person
			  MATCH (p:Person {id: person.id}) CREATE (p)-[:TOOK_PART_IN {role: person.role}]->(f)
			}
			CALL (f, row) {
			  UNWIND row.institutions AS id
			  MATCH (i:Institution {id: id}) CREATE (i)-[:TOOK_PART_IN {role: 'participant'}]->(f)
			}
			"""
			+ FACT;

	private static final String AGREEMENTS = """
			UNWIND $rows AS row
			MATCH (e:Event {id: row.event})
			CREATE (f:Agreement)-[:SIGNED_AT]->(e) SET f = row.properties
			SET f.day = coalesce(f.date, date('0001-01-01')), f.themeCodes = row.themes
			WITH f, row
			CALL (f, row) { UNWIND row.states AS code MATCH (s:State {code: code})
			  CREATE (s)-[:PARTY_TO {of: s.code, day: f.day}]->(f) }
			""" + FACT;

	private static final String COOPERATION = """
			UNWIND $rows AS row
			MATCH (y:Dyad {key: row.dyad.key}), (t:Theme {code: row.theme})
			MERGE (y)-[on:COOPERATES_ON]->(t)
			  ON CREATE SET on.claims = 0, on.firstSeen = row.day, on.lastSeen = row.day
			SET on.claims = on.claims + size(row.claims),
			    on.firstSeen = CASE WHEN row.day < on.firstSeen THEN row.day ELSE on.firstSeen END,
			    on.lastSeen = CASE WHEN row.day > on.lastSeen THEN row.day ELSE on.lastSeen END
			WITH y, t, row
			UNWIND row.claims AS claim
			MATCH (d:Document {id: claim.document})
			CREATE (c:Claim {recorded: datetime('2026-07-01T00:00:00Z')}) SET c += claim.properties
			CREATE (c)-[:IN]->(d), (c)-[:ABOUT]->(y), (c)-[:ABOUT]->(t)
			""";

	private final Driver driver;

	private final Recount recount;

	SyntheticGraph(Driver driver, Recount recount) {
		this.driver = driver;
		this.recount = recount;
	}

	/** Fills it, unless an earlier run has done so. */
	void fill(int events) {
		if (isFilled()) {
			return;
		}
		World world = new World(events);
		write(INSTITUTIONS, world.institutions());
		write(PEOPLE, world.people());
		int written = 0;
		for (int number = 0; written < events; number += BATCH) {
			written += write(world, number);
		}
		this.recount.repair();
		this.driver.executableQuery("CALL db.awaitIndexes(600)").execute();
		this.driver.executableQuery("CREATE (:Made)").execute();
	}

	private boolean isFilled() {
		return !this.driver.executableQuery("MATCH (m:Made) RETURN m").execute().records().isEmpty();
	}

	private int write(World world, int first) {
		List<Dispatch> batch = IntStream.range(first, first + BATCH)
			.mapToObj((number) -> new Dispatch(world, number))
			.toList();
		write(DOCUMENTS, rows(batch, (dispatch) -> dispatch.documents));
		write(EVENTS, rows(batch, (dispatch) -> dispatch.events));
		write(AGREEMENTS, rows(batch, (dispatch) -> dispatch.agreements));
		write(COOPERATION, rows(batch, (dispatch) -> dispatch.cooperation));
		return rows(batch, (dispatch) -> dispatch.events).size();
	}

	private static List<Value> rows(List<Dispatch> batch, Function<Dispatch, List<Value>> part) {
		return batch.stream().flatMap((dispatch) -> part.apply(dispatch).stream()).toList();
	}

	private void write(String statement, List<?> rows) {
		for (int from = 0; from < rows.size(); from += 2 * BATCH) {
			this.driver.executableQuery(statement)
				.withParameters(Map.of("rows", rows.subList(from, Math.min(rows.size(), from + 2 * BATCH)), "reader",
						Version.CURRENT))
				.execute();
		}
	}

}
