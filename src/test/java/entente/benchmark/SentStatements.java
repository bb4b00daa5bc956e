package entente.benchmark;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import entente.graph.store.Statements;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Remembers the last statement that the service has run.
 */
final class SentStatements implements BeanPostProcessor {

	private final AtomicReference<Sent> last = new AtomicReference<>();

	Sent last() {
		return this.last.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Statements statements) ? remembering(statements) : bean;
	}

	private Statements remembering(Statements statements) {
		return (statement, parameters) -> {
			this.last.lazySet(new Sent(statement, parameters));
			return statements.answer(statement, parameters);
		};
	}

	/** A statement with its parameters. */
	record Sent(String statement, Map<String, Object> parameters) {
	}

}
