package entente.api.transport;

/**
 * Something of a request is not what it has to be; the message says what.
 */
class BadParameterException extends RuntimeException {

	BadParameterException(String message) {
		super(message);
	}

}
