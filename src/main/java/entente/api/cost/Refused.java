package entente.api.cost;

import java.util.List;
import java.util.Map;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;

import org.springframework.graphql.execution.ErrorType;

/**
 * Ends an operation that asks for too much, with a message that says what to change.
 */
final class Refused {

	private Refused() {
	}

	/** The document itself is too large or too intricate. */
	static AbortExecutionException document(String message) {
		return of("DOCUMENT_LIMIT", message);
	}

	/** The answer might be too large. */
	static AbortExecutionException cost(String message) {
		return of("COST_LIMIT", message);
	}

	/** The caller has asked for much lately. */
	static AbortExecutionException rate(String message) {
		return of("RATE_LIMIT", message);
	}

	private static AbortExecutionException of(String code, String message) {
		return new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build()));
	}

}
