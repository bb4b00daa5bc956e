package entente.graph.counters;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives facts that somebody has written by hand what recording gives to its own, and
 * counts them, when the service has started: the days by which lists are sorted and the
 * themes that filters look for. Without, they would be in no list and in no number.
 */
@Component
class HandwrittenFacts {

	private static final Logger LOGGER = LoggerFactory.getLogger(HandwrittenFacts.class);

	private static final List<String> STATEMENTS = List.of("""
			MATCH (f:Event|Agreement) WHERE f.day IS NULL OR f.themeCodes IS NULL
			CALL (f) {
			  SET f.day = coalesce(f.start, f.date, date('0001-01-01')),
			    f.themeCodes = COLLECT { MATCH (f)-[:ON]->(t:Theme) RETURN t.code ORDER BY t.code }
			} IN TRANSACTIONS OF 5000 ROWS
			RETURN count(*) AS given""", """
			MATCH (s:State)-[r:TOOK_PART_IN|PARTY_TO]->(f) WHERE r.day IS NULL OR r.of IS NULL
			CALL (s, r, f) { SET r.of = s.code, r.day = f.day } IN TRANSACTIONS OF 5000 ROWS
			RETURN count(*) AS given""", """
			MATCH (f)-[r:WITHIN]->(y:Dyad) WHERE r.day IS NULL OR r.of IS NULL
			CALL (f, r, y) { SET r.of = y.key, r.day = f.day } IN TRANSACTIONS OF 5000 ROWS
			RETURN count(*) AS given""", """
			MATCH (y:Dyad) WHERE y.years IS NULL
			RETURN count(y) AS given""");

	private final Driver driver;

	private final Recount recount;

	HandwrittenFacts(Driver driver, Recount recount) {
		this.driver = driver;
		this.recount = recount;
	}

	@EventListener(ApplicationReadyEvent.class)
	void give() {
		try (Session session = this.driver.session()) {
			long given = STATEMENTS.stream()
				.mapToLong((statement) -> session.run(statement).single().get("given").asLong())
				.sum();
			if (given > 0) {
				this.recount.repair();
				LOGGER.info("{} facts, edges and dyads written by hand can be found in lists and are counted now",
						given);
			}
		}
	}

}
