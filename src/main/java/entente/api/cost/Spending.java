package entente.api.cost;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.jspecify.annotations.Nullable;

/**
 * What one operation costs its caller: first what it may yield, in the end what it did.
 *
 * @param limit points that one operation may come to
 */
record Spending(Estimate estimate, long limit, Bucket purse) {

	private static final long NANOS = 1_000_000_000;

	/**
	 * Takes the estimate from the purse.
	 * @throws graphql.execution.AbortExecutionException if that is more than is allowed
	 */
	void begin() {
		if (this.estimate.points() > this.limit) {
			throw Refused.cost(
					"This operation may yield %d objects and %d are allowed: ask for fewer by 'first' or less deep, most come from '%s'"
						.formatted(this.estimate.points(), this.limit, this.estimate.dearestField()));
		}
		ConsumptionProbe probe = this.purse.tryConsumeAndReturnRemaining(Math.max(1, this.estimate.points()));
		if (!probe.isConsumed()) {
			throw Refused.rate("You have asked for much in the last minute: ask for fewer, or wait %d s"
				.formatted(1 + probe.getNanosToWaitForRefill() / NANOS));
		}
	}

	/** Gives back what was not used, and tells the account. */
	Map<String, Object> end(@Nullable Object data, boolean run) {
		long actual = run ? objects(data) : 0;
		if (run && actual < this.estimate.points()) {
			this.purse.addTokens(this.estimate.points() - actual);
		}
		Map<String, Object> account = new LinkedHashMap<>();
		account.put("requested", this.estimate.points());
		account.put("actual", actual);
		account.put("limit", this.limit);
		account.put("remaining", this.purse.getAvailableTokens());
		return account;
	}

	/** Below the root. */
	private static long objects(@Nullable Object data) {
		return (data instanceof Map<?, ?> root) ? root.values().stream().mapToLong(Spending::counted).sum() : 0;
	}

	private static long counted(@Nullable Object value) {
		long sum = 0;
		if (value instanceof Map<?, ?> object) {
			sum = 1;
			for (Object field : object.values()) {
				sum += counted(field);
			}
		}
		else if (value instanceof Collection<?> list) {
			for (Object entry : list) {
				sum += counted(entry);
			}
		}
		return sum;
	}

}
