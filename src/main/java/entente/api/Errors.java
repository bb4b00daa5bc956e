package entente.api;

import java.util.Map;
import java.util.UUID;

import entente.graph.TimeLimitException;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Tells callers what was wrong with their question. Of what went wrong here they learn
 * only the reference under which the log tells more.
 */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

	private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment field) {
		if (ex instanceof BadArgumentException) {
			return error(field, ErrorType.BAD_REQUEST, String.valueOf(ex.getMessage()));
		}
		if (ex instanceof TimeLimitException) {
			return error(field, ErrorType.BAD_REQUEST, "TIME_LIMIT", "this took longer than a question may: "
					+ "ask for less at once, by a smaller 'first' or a narrower filter");
		}
		UUID reference = UUID.randomUUID();
		LOG.error("Field '{}' failed, reference {}", field.getField().getName(), reference, ex);
		return error(field, ErrorType.INTERNAL_ERROR,
				"this could not be answered; the log tells more under " + reference);
	}

	private static GraphQLError error(DataFetchingEnvironment field, ErrorType type, String message) {
		return error(field, type, type.name(), message);
	}

	private static GraphQLError error(DataFetchingEnvironment field, ErrorType type, String code, String message) {
		return GraphqlErrorBuilder.newError(field)
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build();
	}

}
