package entente.api.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * One answer to a request, with the status that the form of the answer has for it: by the
 * older one, a refused operation is a success, too.
 */
final class SingleAnswer {

	private SingleAnswer() {
	}

	static ServerResponse of(Mono<WebGraphQlResponse> response, MediaType form) {
		return ServerResponse.async(response.map((answer) -> of(answer, form)).toFuture());
	}

	private static ServerResponse of(WebGraphQlResponse answer, MediaType form) {
		HttpStatus status = status(answer, form);
		ServerResponse.BodyBuilder response = ServerResponse.status(status)
			.headers((headers) -> headers.putAll(answer.getResponseHeaders()))
			.contentType(form);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.allow(Set.of(HttpMethod.POST));
		}
		return response.body(answer.toMap());
	}

	private static HttpStatus status(WebGraphQlResponse answer, MediaType form) {
		if (isOfWrongMethod(answer)) {
			return HttpStatus.METHOD_NOT_ALLOWED;
		}
		return (form.equals(MediaTypes.APPLICATION_GRAPHQL_RESPONSE) && !answer.getExecutionResult().isDataPresent())
				? HttpStatus.BAD_REQUEST : HttpStatus.OK;
	}

	private static boolean isOfWrongMethod(WebGraphQlResponse answer) {
		List<ResponseError> errors = answer.getErrors();
		return errors.stream().anyMatch((error) -> {
			Map<String, Object> extensions = error.getExtensions();
			return extensions != null && AllowedOperations.METHOD_NOT_ALLOWED.equals(extensions.get("code"));
		});
	}

}
