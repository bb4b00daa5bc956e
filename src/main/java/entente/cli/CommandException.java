package entente.cli;

/**
 * A command cannot go on; the message is one line that says why and what helps.
 */
final class CommandException extends RuntimeException {

	CommandException(String message) {
		super(message);
	}

}
