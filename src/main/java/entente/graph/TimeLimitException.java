package entente.graph;

/**
 * A question took longer than it may.
 */
public class TimeLimitException extends RuntimeException {

	public TimeLimitException(Throwable cause) {
		super("a question took longer than it may", cause);
	}

}
