package entente.api.access;

import java.util.List;

import entente.model.Role;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class AuthoritiesTests {

	@Test
	void letAnAdminDoTheWorkOfAll() {
		assertThat(names(Authorities.of(Role.ADMIN))).containsExactly("ROLE_EDITOR", "ROLE_REVIEWER", "ROLE_ADMIN");
		assertThat(names(Authorities.of(Role.EDITOR))).containsExactly("ROLE_EDITOR");
	}

	@Test
	void areReadFromAnIssuersClaim() {
		assertThat(claimed(List.of("editor", "Reviewer", "owner"))).containsExactly("ROLE_EDITOR", "ROLE_REVIEWER");
		assertThat(claimed("openid editor")).containsExactly("ROLE_EDITOR");
		assertThat(claimed("ADMINISTRATOR")).isEmpty();
	}

	private static List<String> claimed(Object roles) {
		Jwt token = Jwt.withTokenValue("x").header("alg", "none").claim("roles", roles).build();
		return names(Authorities.in("roles").convert(token));
	}

	private static List<String> names(Iterable<? extends GrantedAuthority> authorities) {
		return java.util.stream.StreamSupport.stream(authorities.spliterator(), false)
			.<String>map(GrantedAuthority::getAuthority)
			.toList();
	}

}
