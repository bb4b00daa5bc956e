package entente.graph.counters;

import entente.graph.store.Transactions;
import org.neo4j.driver.Driver;

/**
 * What a start of the service does to a graph in which somebody has written by hand.
 */
public final class Completion {

	private Completion() {
	}

	/** Gives facts written by hand what recording gives to its own, and counts them. */
	public static void complete(Driver driver) {
		new HandwrittenFacts(driver, new Recount(new Transactions(driver))).give();
	}

}
