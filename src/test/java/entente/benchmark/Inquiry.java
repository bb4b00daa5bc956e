package entente.benchmark;

import java.util.List;
import java.util.Map;

/**
 * A question of a front end, as the service takes it and as it would be asked of the
 * database by hand.
 *
 * @param root where in the service's answer that stands which the statements tell
 * @param document GraphQL
 * @param facts the best Cypher on facts alone
 * @param counters the best Cypher that uses counters and sorted indexes; empty where none
 * help
 * @param least how often the service is to answer at 16 clients while facts are asked
 * once
 * @param variables for whom it is asked in turn, taken by all of these
 */
record Inquiry(String name, String root, String document, String facts, String counters, double least,
		List<Map<String, Object>> variables) {
}
