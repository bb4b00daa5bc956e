package entente.api.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import entente.model.Role;

/**
 * What roles let their bearers do.
 */
final class Authorities {

	private Authorities() {
	}

	/** Those of a role and of all that it includes. */
	static List<GrantedAuthority> of(Role role) {
		return role.included().stream().map(Authorities::single).toList();
	}

	/** That of the role alone. */
	static GrantedAuthority single(Role role) {
		return new SimpleGrantedAuthority("ROLE_" + role.name());
	}

	/** Those of the roles that a claim lists, in any case; other entries are left out. */
	static Converter<Jwt, Collection<GrantedAuthority>> in(String claim) {
		return (token) -> listed(token.getClaim(claim)).stream()
			.flatMap((name) -> Arrays.stream(Role.values()).filter((role) -> role.name().equals(name)))
			.flatMap((role) -> of(role).stream())
			.toList();
	}

	private static List<String> listed(@Nullable Object claim) {
		Collection<?> names = (claim instanceof Collection<?> list) ? list
				: List.of(Objects.requireNonNullElse(claim, "").toString().split("[ ,]+"));
		return names.stream().map((name) -> name.toString().toUpperCase(Locale.ROOT)).toList();
	}

}
