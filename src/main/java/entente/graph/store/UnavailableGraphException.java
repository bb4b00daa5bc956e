package entente.graph.store;

import java.nio.file.Path;

/**
 * The graph can't be had, and what to do about it.
 */
final class UnavailableGraphException extends RuntimeException {

	private final String remedy;

	UnavailableGraphException(String message, String remedy, Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	static UnavailableGraphException unusable(Path directory, Throwable cause) {
		return new UnavailableGraphException("The graph's folder " + directory + " can't be created or written.",
				"Set entente.graph.directory to a folder that this user may write.", cause);
	}

	static UnavailableGraphException folderInUse(Path directory, Throwable cause) {
		return new UnavailableGraphException("The graph's folder " + directory + " is in use by another process.",
				"Stop that process, or set entente.graph.directory to another folder.", cause);
	}

	static UnavailableGraphException portInUse(int port, Throwable cause) {
		return new UnavailableGraphException("The graph's Bolt port " + port + " on 127.0.0.1 is in use.",
				"Stop what uses it, or set entente.graph.bolt-port to another port (0 takes a free one).", cause);
	}

	static UnavailableGraphException unreachable(Throwable cause) {
		return new UnavailableGraphException("The graph's server can't be used: " + cause.getMessage(),
				"Check that it runs, spring.neo4j.uri, spring.neo4j.authentication.username and …password.", cause);
	}

	String remedy() {
		return this.remedy;
	}

}
