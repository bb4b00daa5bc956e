package entente.api.access;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Tells callers which role they lack.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessErrors extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment field) {
		if (!(ex instanceof MissingRoleException missing)) {
			return null;
		}
		return GraphqlErrorBuilder.newError(field)
			.errorType(missing.type())
			.message("%s", missing.getMessage())
			.extensions(Map.of("code", missing.code()))
			.build();
	}

}
