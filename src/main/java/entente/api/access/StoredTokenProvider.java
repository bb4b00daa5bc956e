package entente.api.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

import entente.graph.Tokens;
import entente.model.Role;

/**
 * Knows the callers that bear a token of this graph; others are left to the issuer's
 * tokens.
 */
final class StoredTokenProvider implements AuthenticationProvider {

	private static final int NAME = Tokens.PREFIX.length() + 6;

	private final Tokens tokens;

	private final boolean alone;

	/**
	 * Looks tokens up.
	 * @param alone whether no issuer is set, so that other tokens are invalid
	 */
	StoredTokenProvider(Tokens tokens, boolean alone) {
		this.tokens = tokens;
		this.alone = alone;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication authentication) {
		String token = ((BearerTokenAuthenticationToken) authentication).getToken();
		if (!this.alone && !token.startsWith(Tokens.PREFIX)) {
			return null;
		}
		Role role = this.tokens.role(token).orElseThrow(() -> new InvalidBearerTokenException("unknown token"));
		// the beginning tells tokens apart and is of no use to anybody
		return UsernamePasswordAuthenticationToken.authenticated(token.substring(0, NAME), "", Authorities.of(role));
	}

	@Override
	public boolean supports(Class<?> type) {
		return BearerTokenAuthenticationToken.class.isAssignableFrom(type);
	}

}
