package entente.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.webmvc.AuthenticationWebSocketInterceptor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

import entente.graph.Tokens;
import entente.model.Role;

/**
 * Loopback is open to read; all else needs a token. Mutations need a role everywhere, see
 * {@link MutationGuard}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

	private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final String[] PAGES = { "/", "/explorer/**", "/graphiql", "/graphiql/**", "/browser", "/browser/**",
			"/guides/**", "/webjars/**", "/_static/**" };

	@Bean
	SecurityFilterChain lock(HttpSecurity http, AccessProperties properties, ServerProperties server,
			AuthenticationManager callers, UrlBasedCorsConfigurationSource origins) {
		Refusal refusal = new Refusal();
		return http.authorizeHttpRequests((requests) -> {
			requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
				.permitAll();
			requests.requestMatchers("/actuator/health", "/actuator/health/*").permitAll();
			// callers over a WebSocket show their token once it is open, see SocketTokens
			requests.requestMatchers(AccessConfiguration::isHandshake).permitAll();
			requests.requestMatchers("/tokens").hasAuthority(Authorities.single(Role.ADMIN).getAuthority());
			if (properties.pages()) {
				requests.requestMatchers(HttpMethod.GET, PAGES).permitAll();
			}
			if (isOpen(properties, server)) {
				requests.anyRequest().permitAll();
			}
			else {
				requests.anyRequest().authenticated();
			}
		})
			.oauth2ResourceServer((bearer) -> bearer.authenticationManagerResolver((request) -> callers)
				.authenticationEntryPoint(refusal)
				.accessDeniedHandler(refusal))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.headers(SecurityHeaders::write)
			.cors((cors) -> cors.configurationSource(origins))
			// Callers are known by a header that browsers never send by themselves, by no
			// cookie: another site cannot make them send it.
			.csrf(AbstractHttpConfigurer::disable)
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/** Tokens of this graph, and those of the issuer where one is set. */
	@Bean
	AuthenticationManager callers(Tokens tokens, ObjectProvider<JwtDecoder> issuer, AccessProperties properties) {
		List<AuthenticationProvider> providers = new ArrayList<>();
		JwtDecoder decoder = issuer.getIfAvailable();
		providers.add(new StoredTokenProvider(tokens, decoder == null));
		if (decoder != null) {
			JwtAuthenticationConverter roles = new JwtAuthenticationConverter();
			roles.setJwtGrantedAuthoritiesConverter(Authorities.in(properties.rolesClaim()));
			JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
			provider.setJwtAuthenticationConverter(roles);
			providers.add(provider);
		}
		return new ProviderManager(providers);
	}

	/**
	 * What is open on loopback is not to be read by pages whose name was made to lead
	 * here.
	 */
	@Bean
	StrictHttpFirewall firewall(AccessProperties properties, ServerProperties server) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames((name) -> !isOpen(properties, server) || OWN_NAMES.contains(name));
		return firewall;
	}

	/** Pages of other origins ask the one endpoint, and only where they are listed. */
	@Bean
	UrlBasedCorsConfigurationSource origins(GraphQlCorsProperties listed, GraphQlProperties graphql) {
		UrlBasedCorsConfigurationSource origins = new UrlBasedCorsConfigurationSource();
		CorsConfiguration allowed = listed.toCorsConfiguration();
		if (allowed != null) {
			origins.registerCorsConfiguration(graphql.getHttp().getPath(), allowed);
		}
		return origins;
	}

	/** Of each filter of the lock nobody wants to know. */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	AuthenticationWebSocketInterceptor sockets(AuthenticationManager callers, AccessProperties properties,
			ServerProperties server) {
		return new AuthenticationWebSocketInterceptor(new SocketTokens(isOpen(properties, server)), callers);
	}

	@Bean
	GraphQlSourceBuilderCustomizer guardedMutations() {
		return (source) -> source.typeVisitors(List.of(new MutationGuard()));
	}

	/** What is served as nothing but a handshake, see {@code WebSocketHandlerMapping}. */
	private static boolean isHandshake(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getRequestURI().equals("/graphql")
				&& "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
	}

	private static boolean isOpen(AccessProperties properties, ServerProperties server) {
		return !properties.closed() && server.getAddress() != null && server.getAddress().isLoopbackAddress();
	}

}
