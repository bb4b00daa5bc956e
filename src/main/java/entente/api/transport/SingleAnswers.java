package entente.api.transport;

import java.util.Map;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * One answer to a request, with a status that tells when the method was the wrong one.
 */
final class SingleAnswers extends GraphQlHttpHandler {

	SingleAnswers(WebGraphQlHandler graphQl) {
		super(graphQl);
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType form) {
		if (response.getErrors().stream().anyMatch(SingleAnswers::isOfMethod)) {
			response.getResponseHeaders().setAllow(java.util.Set.of(HttpMethod.POST));
			return HttpStatus.METHOD_NOT_ALLOWED;
		}
		return super.selectResponseStatus(response, form);
	}

	private static boolean isOfMethod(ResponseError error) {
		Map<String, Object> extensions = error.getExtensions();
		return extensions != null && AllowedOperations.METHOD_NOT_ALLOWED.equals(extensions.get("code"));
	}

}
