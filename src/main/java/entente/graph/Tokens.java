package entente.graph;

import java.util.Optional;

import entente.model.Role;

/**
 * Tokens by which callers show their role. Of a token only a digest is kept: it can be
 * told once, when it is made. Safe for use by many threads and by many processes on one
 * server.
 */
public interface Tokens {

	/** What each token begins with. */
	String PREFIX = "entente_";

	/** Makes a token for the role. */
	String issue(Role role);

	/** Makes a token for the role where the graph has no token at all. */
	Optional<String> issueFirst(Role role);

	/** The role of a token; empty where it was never issued or is revoked. */
	Optional<Role> role(String token);

	/**
	 * Takes a token back.
	 * @return whether there was one
	 */
	boolean revoke(String token);

}
