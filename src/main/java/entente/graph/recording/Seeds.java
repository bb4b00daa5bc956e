package entente.graph.recording;

import java.util.Collection;
import java.util.List;

import entente.model.State;
import entente.model.Theme;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * The statements that write what is known beforehand.
 */
final class Seeds {

	static final String STATES = """
			UNWIND $states AS row
			MERGE (s:State {code: row.code})
			  ON CREATE SET s.events = 0, s.visits = 0, s.meetings = 0, s.calls = 0, s.conferences = 0,
			    s.agreements = 0, s.mous = 0, s.themes = 0, s.claims = 0
			SET s += row
			""";

	static final String THEMES = """
			UNWIND $themes AS row
			MERGE (t:Theme {code: row.code})
			SET t.name = row.name, t.nameFr = row.nameFr
			WITH t, row
			CALL (t) { MATCH (t)-[r:BROADER]->() DELETE r }
			WITH t, row WHERE row.broader IS NOT NULL
			MERGE (b:Theme {code: row.broader})
			MERGE (t)-[:BROADER]->(b)
			""";

	private Seeds() {
	}

	static List<Value> states(Collection<State> states) {
		return states.stream()
			.map((state) -> Values.parameters("code", state.code(), "iso2", state.iso2(), "name", state.name(),
					"nameFr", state.nameFr(), "officialName", state.officialName(), "names", state.names(), "capital",
					state.capital(), "capitalFr", state.capitalFr(), "region", state.region(), "subregion",
					state.subregion(), "status", state.status()))
			.toList();
	}

	static List<Value> themes(Collection<Theme> themes) {
		return themes.stream()
			.map((theme) -> Values.parameters("code", theme.code(), "broader", theme.broader(), "name", theme.name(),
					"nameFr", theme.nameFr()))
			.toList();
	}

}
