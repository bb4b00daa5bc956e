package entente.graph.recording;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/**
 * The graph as one transaction sees it.
 */
record Graph(TransactionContext transaction) {

	/**
	 * Runs a statement that reads.
	 * @param parameters names and values in turn
	 */
	List<Record> rows(String statement, @Nullable Object... parameters) {
		return this.transaction.run(statement, Values.parameters(parameters)).list();
	}

	/** The strings of a statement's only column. */
	List<String> strings(String statement, @Nullable Object... parameters) {
		return rows(statement, parameters).stream().map((row) -> row.get(0).asString()).toList();
	}

	/** Runs a statement that writes. */
	void run(String statement, @Nullable Object... parameters) {
		this.transaction.run(statement, Values.parameters(parameters)).consume();
	}

}
