package entente.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Periods as questions take them: with a first and a last day.
 */
final class Periods {

	private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

	private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

	private Periods() {
	}

	static Map<String, Object> closed(Arguments.Argument argument, Map<String, Object> given) {
		LocalDate from = (LocalDate) given.getOrDefault("from", FIRST);
		LocalDate to = (LocalDate) given.getOrDefault("to", LAST);
		if (from.isAfter(to)) {
			throw argument.wrong("ends before it begins: exchange 'from' and 'to'");
		}
		return Map.of("from", from, "to", to);
	}

	/** The first and the last year of a period of whole years, else nothing. */
	static Optional<Map<String, Integer>> years(Map<?, ?> period) {
		LocalDate from = (LocalDate) Objects.requireNonNull(period.get("from"));
		LocalDate to = (LocalDate) Objects.requireNonNull(period.get("to"));
		return (from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1)
				? Optional.of(Map.of("first", from.getYear(), "last", to.getYear())) : Optional.empty();
	}

}
