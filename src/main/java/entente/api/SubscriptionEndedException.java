package entente.api;

/**
 * A subscription cannot go on; the message says why and what to do.
 */
class SubscriptionEndedException extends RuntimeException {

	SubscriptionEndedException(String message) {
		super(message);
	}

}
