package entente.api.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told about every answer. Pages of others that need more, see
 * {@code entente.api.workbench}, say so themselves.
 */
final class SecurityHeaders {

	private static final String CONTENT_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'none'";

	private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	private SecurityHeaders() {
	}

	/** Adds to those that Spring Security sets anyway. */
	static void write(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy.policy(PERMISSIONS));
	}

}
