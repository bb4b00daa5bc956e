package entente.graph.store;

import java.util.function.Function;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Transactions that read and that write; those that write go one at a time in the whole
 * database: each holds the lock node, readers never wait. The driver repeats those that
 * fail for a passing reason.
 */
@Component
public class Transactions {

	private static final String LOCK = "MERGE (l:Lock {name: 'recording'}) SET l.taken = true";

	private final Driver driver;

	public Transactions(Driver driver) {
		this.driver = driver;
	}

	/** Does the work in one transaction; it may be done more than once. */
	public <T> T write(Function<Graph, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> {
				transaction.run(LOCK).consume();
				return work.apply(new Graph(transaction));
			});
		}
	}

	/** Looks something up, whoever writes. */
	public <T> T read(Function<Graph, T> work) {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> work.apply(new Graph(transaction)));
		}
	}

}
