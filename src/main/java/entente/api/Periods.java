package entente.api;

import java.time.LocalDate;
import java.util.Map;

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

}
