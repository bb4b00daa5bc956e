package entente.graph.recording;

import entente.graph.store.ErasureKey;
import entente.graph.store.Transactions;
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

	private static final String KEY = "a secret for tests alone";

	private Recorders() {
	}

	static TransactionalRecorder on(Driver driver) {
		return on(driver, KEY);
	}

	static TransactionalRecorder on(Driver driver, String key) {
		return new TransactionalRecorder(new Transactions(driver), RESOLVER, erasures(key));
	}

	static TransactionalCuration curationOn(Driver driver) {
		return new TransactionalCuration(new Transactions(driver), RESOLVER, erasures(KEY));
	}

	private static Erasures erasures(String key) {
		return new Erasures(ErasureKey.of(key), RESOLVER);
	}

	static void seed(TransactionalRecorder recorder) {
		recorder.seed(STATES.all(), Themes.load().all());
	}

}
