package entente.api.access;

import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.graphql.server.support.AuthenticationExtractor;
import org.springframework.graphql.server.support.BearerTokenAuthenticationExtractor;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Finds the token of a caller over a WebSocket: in {@code connection_init}, since
 * browsers send no header with a handshake, or in the handshake of those who can.
 */
final class SocketTokens implements AuthenticationExtractor {

	private final AuthenticationExtractor sent = new BearerTokenAuthenticationExtractor();

	private final boolean open;

	/**
	 * Looks for tokens.
	 * @param open whether callers without one may read
	 */
	SocketTokens(boolean open) {
		this.open = open;
	}

	@Override
	public Mono<Authentication> getAuthentication(Map<String, Object> payload) {
		return Mono.defer(() -> this.sent.getAuthentication(payload)).switchIfEmpty(Mono.defer(this::ofHandshake));
	}

	private Mono<Authentication> ofHandshake() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		boolean known = caller != null && !(caller instanceof AnonymousAuthenticationToken);
		return (this.open || known) ? Mono.empty()
				: Mono.error(new InsufficientAuthenticationException("no token in connection_init"));
	}

}
