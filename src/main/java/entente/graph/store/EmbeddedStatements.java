package entente.graph.store;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;
import org.neo4j.kernel.api.exceptions.Status;

import entente.graph.TimeLimitException;

/**
 * Runs statements on a graph in this process, without a protocol between.
 */
final class EmbeddedStatements implements Statements {

	private final GraphDatabaseService graph;

	private final Duration timeLimit;

	EmbeddedStatements(GraphDatabaseService graph, Duration timeLimit) {
		this.graph = graph;
		this.timeLimit = timeLimit;
	}

	@Override
	public @Nullable Object answer(String statement, Map<String, Object> parameters) {
		try {
			return this.graph.executeTransactionally(statement, parameters, EmbeddedStatements::only, this.timeLimit);
		}
		catch (RuntimeException ex) {
			throw isTimedOut(ex) ? new TimeLimitException(ex) : ex;
		}
	}

	private static boolean isTimedOut(RuntimeException ex) {
		Status status = Status.statusCodeOf(ex);
		return status != null && status.code().serialize().startsWith(TIMED_OUT);
	}

	/** What a statement has written is taken back where this fails. */
	private static @Nullable Object only(Result rows) {
		if (rows.getQueryExecutionType().queryType() != QueryType.READ_ONLY) {
			throw new IllegalStateException("a statement that writes");
		}
		return rows.next().get(ANSWER);
	}

}
