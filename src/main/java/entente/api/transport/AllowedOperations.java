package entente.api.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Refuses operations for which a request of its kind is not made: mutations by GET, which
 * any page can have a browser send, and subscriptions where one answer is waited for.
 */
@Component
class AllowedOperations extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

	/** Attribute of a request: the operations that it may ask for; all where absent. */
	static final String ATTRIBUTE = AllowedOperations.class.getName();

	/** Code of a mutation by GET. */
	static final String METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED";

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Object allowed = request.getAttributes().get(ATTRIBUTE);
		if (allowed != null) {
			request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(ATTRIBUTE, allowed)).build());
		}
		return chain.next(request);
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		var execution = parameters.getExecutionContext();
		Operation asked = execution.getOperationDefinition().getOperation();
		Set<?> allowed = execution.getGraphQLContext().getOrDefault(ATTRIBUTE, Set.of(Operation.values()));
		if (!allowed.contains(asked)) {
			throw new AbortExecutionException(List.of(refusal(asked)));
		}
		return super.beginExecuteOperation(parameters, state);
	}

	private static GraphQLError refusal(Operation asked) {
		return (asked == Operation.MUTATION)
				? error(METHOD_NOT_ALLOWED, "a mutation is not taken by GET: send it by POST")
				: error(ErrorType.BAD_REQUEST.name(),
						"a subscription has many answers: accept text/event-stream, or ask over WebSocket");
	}

	private static GraphQLError error(String code, String message) {
		return GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build();
	}

}
