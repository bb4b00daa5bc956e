package entente.api.access;

import java.util.Locale;

import org.springframework.graphql.execution.ErrorType;

import entente.model.Role;

/**
 * A caller may not change this; the message says what is needed for it.
 */
final class MissingRoleException extends RuntimeException {

	private final ErrorType type;

	private MissingRoleException(ErrorType type, String message) {
		super(message);
		this.type = type;
	}

	static MissingRoleException ofNobody(String field, Role needed) {
		return new MissingRoleException(ErrorType.UNAUTHORIZED, "'" + field + "' needs a token with the role '"
				+ name(needed) + "': send it in the header 'Authorization: Bearer TOKEN'");
	}

	static MissingRoleException ofSomebody(String field, Role needed) {
		return new MissingRoleException(ErrorType.FORBIDDEN,
				"'" + field + "' needs the role '" + name(needed) + "', which your token lacks: use one that has it");
	}

	private static String name(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

	ErrorType type() {
		return this.type;
	}

	/** The code under which clients know it. */
	String code() {
		return (this.type == ErrorType.UNAUTHORIZED) ? "UNAUTHENTICATED" : this.type.name();
	}

}
