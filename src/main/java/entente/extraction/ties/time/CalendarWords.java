package entente.extraction.ties.time;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import entente.extraction.words.Row;

/**
 * What a language calls the months and the days of the week.
 */
record CalendarWords(Map<String, Integer> monthNumbers, Map<String, Integer> weekdayNumbers, String ordinalEnding) {

	static CalendarWords of(List<Row> rows) {
		return new CalendarWords(numbers(rows, "month"), numbers(rows, "weekday"), ordinals(rows));
	}

	private static Map<String, Integer> numbers(List<Row> rows, String kind) {
		return rows.stream()
			.filter((row) -> row.phrase().equals(kind))
			.collect(Collectors.toUnmodifiableMap((row) -> row.cell(1), (row) -> Integer.valueOf(row.cell(2))));
	}

	private static String ordinals(List<Row> rows) {
		return rows.stream()
			.filter((row) -> row.phrase().equals("ordinal"))
			.map((row) -> Pattern.quote(row.cell(1)))
			.collect(Collectors.joining("|", "(?:", ")?"));
	}

	String months() {
		return alternatives(this.monthNumbers);
	}

	String weekdays() {
		return alternatives(this.weekdayNumbers);
	}

	private static String alternatives(Map<String, Integer> names) {
		return names.keySet()
			.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

	/** The number of a month by its name or by its digits. */
	int month(String name) {
		Integer number = this.monthNumbers.get(name.toLowerCase(Locale.ROOT));
		return (number != null) ? number : Integer.parseInt(name);
	}

	int weekday(String name) {
		return Objects.requireNonNull(this.weekdayNumbers.get(name.toLowerCase(Locale.ROOT)), name);
	}

}
