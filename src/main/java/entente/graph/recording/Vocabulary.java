package entente.graph.recording;

import java.util.Collection;
import java.util.List;

import entente.graph.kept.Reading;
import entente.graph.store.Graph;

/**
 * The states and themes that the graph knows; there are no others.
 */
record Vocabulary(Graph graph) {

	/**
	 * Checks that all states and themes of a reading are known.
	 * @throws IllegalArgumentException if one is not, naming it
	 */
	void check(Reading reading) {
		check("state", reading.states(),
				"UNWIND $codes AS code WITH code WHERE NOT EXISTS { (:State {code: code}) } RETURN code");
		check("theme", reading.themes(),
				"UNWIND $codes AS code WITH code WHERE NOT EXISTS { (:Theme {code: code}) } RETURN code");
	}

	private void check(String kind, Collection<String> codes, String unknown) {
		List<String> missing = this.graph.strings(unknown, "codes", codes);
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("The graph knows no " + kind + " " + String.join(", ", missing)
					+ ": seed it, or correct the extraction");
		}
	}

}
