package entente.graph.store;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import entente.graph.TimeLimitException;

/**
 * Runs statements that read, each in a transaction of its own. Safe for use by many
 * threads.
 */
public interface Statements {

	/** The column of the answer. */
	String ANSWER = "answer";

	/** How the status of a statement begins that was ended at its time limit. */
	String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";

	/**
	 * What a statement of one row has in its column {@code answer}: maps, lists and
	 * scalars as the Java driver has them; null where it has nothing. A list that a node
	 * or an edge keeps may be an array.
	 * @throws TimeLimitException if it takes longer than {@code entente.graph.time-limit}
	 * @throws RuntimeException if it can't be run, or would write
	 */
	@Nullable Object answer(String statement, Map<String, Object> parameters);

}
