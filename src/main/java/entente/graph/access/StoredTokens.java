package entente.graph.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.stereotype.Component;

import entente.graph.Tokens;
import entente.graph.store.Graph;
import entente.graph.store.Transactions;
import entente.model.Role;

/**
 * Tokens of 256 random bits, kept in the graph as their SHA-256.
 */
@Component
class StoredTokens implements Tokens {

	private static final String CREATE = "CREATE (:Token {hash: $hash, role: $role, created: datetime()})";

	private static final String ROLE = "MATCH (t:Token {hash: $hash}) RETURN t.role";

	private static final String ANY = "MATCH (t:Token) RETURN t.role LIMIT 1";

	private static final String DELETE = "MATCH (t:Token {hash: $hash}) DELETE t RETURN 'gone'";

	private final SecureRandom random = new SecureRandom();

	private final Transactions transactions;

	StoredTokens(Transactions transactions) {
		this.transactions = transactions;
	}

	@Override
	public String issue(Role role) {
		String token = random();
		this.transactions.write((graph) -> store(graph, token, role));
		return token;
	}

	@Override
	public Optional<String> issueFirst(Role role) {
		String token = random();
		return this.transactions
			.write((graph) -> graph.strings(ANY).isEmpty() ? Optional.of(store(graph, token, role)) : Optional.empty());
	}

	@Override
	public Optional<Role> role(String token) {
		String hash = hash(token);
		return this.transactions
			.read((graph) -> graph.strings(ROLE, "hash", hash).stream().findFirst().map(Role::valueOf));
	}

	@Override
	public boolean revoke(String token) {
		String hash = hash(token);
		return this.transactions.write((graph) -> !graph.strings(DELETE, "hash", hash).isEmpty());
	}

	private static String store(Graph graph, String token, Role role) {
		graph.run(CREATE, "hash", hash(token), "role", role.name());
		return token;
	}

	private String random() {
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/**
	 * A token is as random as its digest, so that no salt or slow function adds to it.
	 */
	private static String hash(String token) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
