package entente.press.article;

/**
 * There is no article to be had; the message is one line that says why and what helps.
 */
public final class UnreadableException extends Exception {

	public UnreadableException(String reason) {
		super(reason, null, false, false);
	}

}
