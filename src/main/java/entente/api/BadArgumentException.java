package entente.api;

/**
 * An argument that cannot be answered; the message names it and says what to do.
 */
class BadArgumentException extends RuntimeException {

	BadArgumentException(String argument, String field, String remedy) {
		super("argument '" + argument + "' of '" + field + "' " + remedy);
	}

}
