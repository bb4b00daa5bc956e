package entente.graph.recording;

import entente.reference.Organisations;
import entente.reference.Portfolios;
import entente.reference.States;
import entente.reference.Themes;
import entente.resolution.Resolver;
import org.neo4j.driver.Driver;

/**
 * Recorders as the application has them.
 */
final class Recorders {

	private static final States STATES = States.load();

	private static final Resolver RESOLVER = new Resolver(STATES, Organisations.load(), Portfolios.load(STATES));

	private Recorders() {
	}

	static TransactionalRecorder on(Driver driver) {
		return new TransactionalRecorder(driver, RESOLVER);
	}

	static void seed(TransactionalRecorder recorder) {
		recorder.seed(STATES.all(), Themes.load().all());
	}

}
