package entente.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import entente.graph.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Callers that an OpenID Connect issuer vouches for.
 */
@ApiTest
class IssuerIT {

	private static final RSAKey KEY = key();

	private static final HttpServer ISSUER = issuer();

	private final Caller nobody;

	IssuerIT(@LocalServerPort int port) {
		this.nobody = Caller.of(port);
	}

	@DynamicPropertySource
	static void name(DynamicPropertyRegistry properties) {
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", IssuerIT::address);
		properties.add("entente.access.closed", () -> true);
	}

	@AfterAll
	static void stop() {
		ISSUER.stop(0);
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void mayReadWithoutARole() throws JOSEException {
		assertThat(this.nobody.ask("{ __typename }").statusCode()).isEqualTo(401);
		assertThat(this.nobody.with(token(KEY, List.of())).ask("{ __typename }").statusCode()).isEqualTo(200);
	}

	@Test
	void mayDoWhatTheirRolesCover() throws JOSEException {
		HttpResponse<String> answer = this.nobody.with(token(KEY, List.of("editor")))
			.ask("mutation { retract(document: \"document:none\") erase(person: \"person:none\") }");
		assertThat(answer.body()).contains("FORBIDDEN", "'admin'").doesNotContain("'editor'");
	}

	@Test
	void areNotTakenFromAnotherIssuer() throws JOSEException {
		assertThat(this.nobody.with(token(key(), List.of("admin"))).ask("{ __typename }").statusCode()).isEqualTo(401);
	}

	private static String token(RSAKey key, List<String> roles) throws JOSEException {
		JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(address())
			.subject("somebody")
			.expirationTime(Date.from(Instant.now().plusSeconds(60)))
			.claim("roles", roles)
			.build();
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims);
		token.sign(new RSASSASigner(key));
		return token.serialize();
	}

	private static RSAKey key() {
		try {
			return new RSAKeyGenerator(2048).keyID("key").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String address() {
		return "http://localhost:" + ISSUER.getAddress().getPort();
	}

	private static HttpServer issuer() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			String address = "http://localhost:" + server.getAddress().getPort();
			serve(server, "/.well-known/openid-configuration",
					"{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(address, address));
			serve(server, "/keys", new JWKSet(KEY.toPublicJWK()).toString());
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void serve(HttpServer server, String path, String body) {
		server.createContext(path, (exchange) -> {
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, bytes.length);
			exchange.getResponseBody().write(bytes);
			exchange.close();
		});
	}

}
