package entente.graph.store;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import entente.graph.TimeLimitException;

/**
 * Sends statements to a server.
 */
final class BoltStatements implements Statements {

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final TransactionConfig limit;

	BoltStatements(Driver driver, Duration timeLimit) {
		this.driver = driver;
		this.limit = TransactionConfig.builder().withTimeout(timeLimit).build();
	}

	@Override
	public @Nullable Object answer(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session(READ)) {
			return session.run(statement, parameters, this.limit).single().get(ANSWER).asObject();
		}
		catch (Neo4jException ex) {
			throw ex.code().startsWith(TIMED_OUT) ? new TimeLimitException(ex) : ex;
		}
	}

}
