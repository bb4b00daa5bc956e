package entente.graph.recording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/**
 * The whole graph as sorted lines, without clocks: equal for equal graphs.
 */
final class Dump {

	private static final Set<String> CLOCKS = Set.of("recorded", "retrieved", "reviewed");

	private Dump() {
	}

	static List<String> of(Driver driver) {
		Stream<String> nodes = driver.executableQuery("""
				MATCH (n) WHERE NOT n:Migration AND NOT n:Lock
				RETURN labels(n) AS labels, properties(n) AS properties
				""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("labels").asList(Value::asString).stream().sorted().toList() + " "
					+ properties(row.get("properties")));
		Stream<String> edges = driver.executableQuery("""
				MATCH (n)-[r]->(m)
				RETURN labels(n)[0] + ' ' + coalesce(n.id, n.code, n.key) + ' ' + type(r) + ' ' + labels(m)[0] + ' '
				       + coalesce(m.id, m.code, m.key) AS edge, properties(r) AS properties
				""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("edge").asString() + " " + properties(row.get("properties")));
		return Stream.concat(nodes, edges).sorted().toList();
	}

	private static Map<String, Object> properties(Value properties) {
		Map<String, Object> sorted = new TreeMap<>(properties.asMap());
		sorted.keySet().removeAll(CLOCKS);
		return sorted;
	}

}
