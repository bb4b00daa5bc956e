package entente.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * A statement sent over the driver.
 *
 * @param list whether the answer is a list of rows, else the only row
 */
record ByHand(String name, Driver driver, String statement, boolean list) implements Way {

	private static final SessionConfig READ = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.build();

	@Override
	public void ask(Map<String, Object> variables) {
		rows(this.statement, variables);
	}

	@Override
	public Object answer(Map<String, Object> variables) {
		List<Object> rows = new ArrayList<>();
		rows(this.statement, variables).forEach((row) -> rows.add(new HashMap<>(row.asMap())));
		return this.list ? rows : rows.getFirst();
	}

	/** How often the database had to look at its store. */
	long hits(Map<String, Object> variables) {
		try (var session = this.driver.session(READ)) {
			return hits(session.run("PROFILE " + this.statement, variables).consume().profile());
		}
	}

	private static long hits(ProfiledPlan plan) {
		return plan.dbHits() + plan.children().stream().mapToLong(ByHand::hits).sum();
	}

	private List<Record> rows(String statement, Map<String, Object> variables) {
		try (var session = this.driver.session(READ)) {
			return session.run(statement, variables).list();
		}
	}

}
