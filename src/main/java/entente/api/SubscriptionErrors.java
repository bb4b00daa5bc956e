package entente.api;

import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Tells subscribers why there will be no more news, see {@link Errors}.
 */
@Component
class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {

	private static final Logger LOG = LoggerFactory.getLogger(SubscriptionErrors.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable ex) {
		if (ex instanceof SubscriptionEndedException) {
			return error(ErrorType.INTERNAL_ERROR, "SUBSCRIPTION_ENDED", String.valueOf(ex.getMessage()));
		}
		if (ex instanceof BadArgumentException) {
			return error(ErrorType.BAD_REQUEST, ErrorType.BAD_REQUEST.name(), String.valueOf(ex.getMessage()));
		}
		UUID reference = UUID.randomUUID();
		LOG.error("A subscription failed, reference {}", reference, ex);
		return error(ErrorType.INTERNAL_ERROR, ErrorType.INTERNAL_ERROR.name(),
				"this could not be answered; the log tells more under " + reference);
	}

	private static GraphQLError error(ErrorType type, String code, String message) {
		return GraphqlErrorBuilder.newError()
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build();
	}

}
