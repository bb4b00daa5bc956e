package entente.ingestion;

/**
 * A document cannot be read; the message is one line that says why and what helps.
 */
public class UnreadableDocumentException extends RuntimeException {

	UnreadableDocumentException(String message) {
		super(message);
	}

}
