package entente.api.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the lock.
 *
 * @param closed whether reading needs a token on loopback too, as behind a proxy
 * @param pages whether the pages, which hold no data, are open off loopback
 * @param rolesClaim the claim of an issuer's tokens that lists the roles
 */
@ConfigurationProperties("entente.access")
record AccessProperties(@DefaultValue("false") boolean closed, @DefaultValue("false") boolean pages,
		@DefaultValue("roles") String rolesClaim) {
}
