package entente.resolution;

import java.util.Set;
import java.util.function.BiPredicate;

/**
 * How the offices of two profiles agree.
 */
final class Offices {

	private Offices() {
	}

	static String compare(Profile one, Profile other) {
		if (one.offices().isEmpty() || other.offices().isEmpty()) {
			return (one.offices().isEmpty() && other.offices().isEmpty()) ? "untold" : "half";
		}
		if (any(one.offices(), other.offices(), Office::agrees)) {
			return "same";
		}
		if (any(one.offices(), other.offices(), Office::resembles)) {
			return "vague";
		}
		return incompatible(one, other) ? "incompatible" : "other";
	}

	/** Two offices of the state in one month are of two persons. */
	private static boolean incompatible(Profile one, Profile other) {
		return one.month() != null && other.month() != null && one.monthsTo(other) <= 1
				&& one.offices().stream().anyMatch(Office::isExclusive)
				&& other.offices().stream().anyMatch(Office::isExclusive);
	}

	private static boolean any(Set<Office> some, Set<Office> others, BiPredicate<Office, Office> condition) {
		return some.stream().anyMatch((one) -> others.stream().anyMatch((other) -> condition.test(one, other)));
	}

}
