package entente.graph.store;

import org.jspecify.annotations.Nullable;

/**
 * The graph's schema can't be brought up to date.
 */
final class MigrationException extends RuntimeException {

	MigrationException(String message) {
		this(message, null);
	}

	MigrationException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
