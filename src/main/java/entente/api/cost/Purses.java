package entente.api.cost;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * What each caller may still spend: by token and address. Those heard of last are kept.
 */
final class Purses {

	private static final int KEPT = 10_000;

	private final long pointsPerMinute;

	private final Map<String, Bucket> purses = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
			return size() > KEPT;
		}
	});

	Purses(long pointsPerMinute) {
		this.pointsPerMinute = pointsPerMinute;
	}

	/** The purse of whoever this thread works for. */
	Bucket ofCaller() {
		return this.purses.computeIfAbsent(caller(), (caller) -> full());
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.pointsPerMinute)
				.refillGreedy(this.pointsPerMinute, Duration.ofMinutes(1)))
			.build();
	}

	private static String caller() {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null) {
			return "this process";
		}
		return (caller.getDetails() instanceof WebAuthenticationDetails details)
				? caller.getName() + "@" + details.getRemoteAddress() : caller.getName();
	}

}
