package entente.graph.store;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/**
 * The graph as one transaction sees it. Parameters are names and values in turn; where
 * the first one is an empty collection there is nothing to do, and nothing is sent.
 */
public record Graph(TransactionContext transaction) {

	/** Runs a statement that reads. */
	public List<Record> rows(String statement, @Nullable Object... parameters) {
		return isIdle(parameters) ? List.of() : this.transaction.run(statement, Values.parameters(parameters)).list();
	}

	/** The strings of a statement's only column. */
	public List<String> strings(String statement, @Nullable Object... parameters) {
		return rows(statement, parameters).stream().map((row) -> row.get(0).asString()).toList();
	}

	/** Runs a statement that writes. */
	public void run(String statement, @Nullable Object... parameters) {
		if (!isIdle(parameters)) {
			this.transaction.run(statement, Values.parameters(parameters)).consume();
		}
	}

	private static boolean isIdle(@Nullable Object[] parameters) {
		return parameters.length > 1 && parameters[1] instanceof Collection<?> first && first.isEmpty();
	}

}
