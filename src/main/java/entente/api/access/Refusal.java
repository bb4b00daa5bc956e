package entente.api.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Tells callers that were not let in what they need, in the form of a GraphQL error.
 */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String BODY = "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}";

	private static final String GRAPHQL = "application/graphql-response+json";

	private static final String NO_TOKEN = "This service asks who you are: send a token in the header "
			+ "'Authorization: Bearer TOKEN'";

	private static final String BAD_TOKEN = "This token is unknown, revoked or expired: send another one in the header "
			+ "'Authorization: Bearer TOKEN'";

	private static final String NO_ROLE = "Your token lacks the role for this: use one of an admin";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		boolean bad = reason instanceof OAuth2AuthenticationException;
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, bad ? "Bearer error=\"invalid_token\"" : "Bearer");
		answer(request, response, HttpStatus.UNAUTHORIZED,
				BODY.formatted(bad ? BAD_TOKEN : NO_TOKEN, "UNAUTHENTICATED"));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		answer(request, response, HttpStatus.FORBIDDEN, BODY.formatted(NO_ROLE, "FORBIDDEN"));
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String body)
			throws IOException {
		String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
		response.setStatus(status.value());
		response.setContentType(accepted.contains(GRAPHQL) ? GRAPHQL : MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter().write(body);
	}

}
