package entente.graph.counters;

import java.util.List;
import java.util.Map;

import entente.graph.GraphTest;
import entente.graph.store.Transactions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts that somebody has written by hand.
 */
@GraphTest
class HandwrittenFactsIT {

	private static final String BY_HAND = """
			CREATE (:State {code: 'KAZ'})-[:TOOK_PART_IN {role: 'host'}]->
			  (:Event:Visit {id: 'event:dated', start: date('2025-03-01')})-[:WITHIN]->(:Dyad {key: 'KAZ-TJK'}),
			  (:State {code: 'TJK'})-[:PARTY_TO]->(:Agreement {id: 'agreement:undated'})-[:ON]->(:Theme {code: 'water'})
			""";

	private final Driver driver;

	private final HandwrittenFacts facts;

	HandwrittenFactsIT(Driver driver) {
		this.driver = driver;
		this.facts = new HandwrittenFacts(driver, new Recount(new Transactions(driver)));
	}

	@Test
	void areSortedByTheirDay() {
		this.driver.executableQuery(BY_HAND).execute();
		this.facts.give();
		assertThat(this.driver.executableQuery("""
				MATCH ()-[r:TOOK_PART_IN|PARTY_TO|WITHIN]->() RETURN r.of + ' ' + r.day AS sorted ORDER BY sorted""")
			.execute()
			.records()).extracting((row) -> row.get("sorted").asString())
			.containsExactly("KAZ 2025-03-01", "KAZ-TJK 2025-03-01", "TJK 0001-01-01");
	}

	@Test
	void areFoundByTheirThemes() {
		this.driver.executableQuery(BY_HAND).execute();
		this.facts.give();
		assertThat(this.driver.executableQuery("MATCH (f:Event|Agreement) RETURN f.themeCodes AS themes ORDER BY f.id")
			.execute()
			.records()).extracting((row) -> row.get("themes").asList()).containsExactly(List.of("water"), List.of());
	}

	@Test
	void areCounted() {
		this.driver.executableQuery(BY_HAND).execute();
		this.facts.give();
		Record counted = this.driver.executableQuery("""
				MATCH (y:Dyad {key: 'KAZ-TJK'}), (s:State {code: 'TJK'})
				RETURN y.events AS events, y.eventsBegunByYear AS years, s.agreements AS agreements""")
			.execute()
			.records()
			.getFirst();
		assertThat(counted.asMap()).isEqualTo(Map.of("events", 1L, "years", List.of(1L), "agreements", 1L));
	}

	@Test
	void areCountedWhereTwoStatesOnlyCooperate() {
		this.driver.executableQuery("""
				CREATE (:Dyad {key: 'KAZ-TJK'})-[:COOPERATES_ON {claims: 1, lastSeen: date('2025-03-01')}]->
				  (:Theme {code: 'water'})""").execute();
		this.facts.give();
		Record counted = this.driver.executableQuery("MATCH (y:Dyad) RETURN y.themes AS themes, y.years AS years")
			.execute()
			.records()
			.getFirst();
		assertThat(counted.asMap()).isEqualTo(Map.of("themes", 1L, "years", List.of()));
	}

	@Test
	void leavesOthersAlone() {
		this.driver.executableQuery(BY_HAND).execute();
		this.driver.executableQuery("MATCH ()-[r:WITHIN]->() SET r.of = 'X', r.day = date('2020-01-01')").execute();
		this.facts.give();
		Record kept = this.driver.executableQuery("MATCH ()-[r:WITHIN]->() RETURN r.of AS of")
			.execute()
			.records()
			.getFirst();
		assertThat(kept.get("of").asString()).isEqualTo("X");
	}

}
