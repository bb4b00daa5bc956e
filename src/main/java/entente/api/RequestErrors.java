package entente.api;

import java.util.HashMap;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives the errors of a request that was never run the code that other errors have.
 */
@Component
class RequestErrors implements WebGraphQlInterceptor {

	private static final String CODE = org.springframework.graphql.execution.ErrorType.BAD_REQUEST.name();

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map((response) -> {
			ExecutionResult result = response.getExecutionResult();
			return result.getErrors().stream().anyMatch(RequestErrors::ofTheRequest)
					? response.transform(
							(changed) -> changed.errors(result.getErrors().stream().map(RequestErrors::coded).toList()))
					: response;
		});
	}

	private static boolean ofTheRequest(GraphQLError error) {
		ErrorClassification type = error.getErrorType();
		return type == ErrorType.ValidationError || type == ErrorType.InvalidSyntax;
	}

	private static GraphQLError coded(GraphQLError error) {
		if (!ofTheRequest(error)) {
			return error;
		}
		Map<String, Object> extensions = new HashMap<>();
		if (error.getExtensions() != null) {
			extensions.putAll(error.getExtensions());
		}
		extensions.put("code", CODE);
		return GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

}
