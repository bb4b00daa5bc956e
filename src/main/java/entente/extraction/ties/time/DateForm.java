package entente.extraction.ties.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;

/**
 * One way in which a language writes dates, such as
 * <code>du {day} au {last} {month} {year}</code>.
 */
final class DateForm {

	private static final Pattern PART = Pattern.compile("\\{(\\w+)}|\\s+|[\\[\\]()|]|[^\\[\\]()|\\s{}]+");

	private final Pattern pattern;

	private final String sense;

	private final CalendarWords words;

	DateForm(String form, String sense, CalendarWords words) {
		StringBuilder expression = new StringBuilder();
		Matcher parts = PART.matcher(form);
		while (parts.find()) {
			expression.append(translate(parts, words));
		}
		this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		this.sense = sense;
		this.words = words;
	}

	private static String translate(Matcher part, CalendarWords words) {
		String name = part.group(1);
		if (name != null) {
			return switch (name) {
				case "day", "last" -> "(?<" + name + ">\\d{1,2})" + words.ordinalEnding();
				case "month", "lastmonth" -> "(?<" + name + ">" + words.months() + ")";
				case "weekday" -> "(?<weekday>" + words.weekdays() + ")";
				case "year" -> "(?<year>(?:19|20)\\d\\d)";
				case "number" -> "(?<month>\\d{1,2})";
				default -> throw new IllegalArgumentException("A date form knows no {" + name + "}");
			};
		}
		return switch (part.group()) {
			case "[" -> "(?:";
			case "]" -> ")?";
			case "(", ")", "|" -> part.group().replace("(", "(?:");
			default -> part.group().isBlank() ? "\\s+" : Pattern.quote(part.group());
		};
	}

	Pattern pattern() {
		return this.pattern;
	}

	/** What a match says, empty if no calendar has such a day. */
	Optional<Expression> read(Matcher match) {
		try {
			return Optional.of(expression(match));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Expression expression(Matcher match) {
		if (this.sense.equals("none")) {
			return new Expression.Unusable();
		}
		String year = group(match, "year");
		String month = group(match, "month");
		if (year != null) {
			return new Expression.Absolute(period(match, Integer.parseInt(year)));
		}
		if (month != null) {
			return new Expression.Yearless(this.words.month(month), number(match, "day"), lastMonth(match),
					number(match, "last"));
		}
		if (group(match, "weekday") instanceof String weekday) {
			return new Expression.Weekday(DayOfWeek.of(this.words.weekday(weekday)), tense());
		}
		return relative();
	}

	private Period period(Matcher match, int year) {
		String month = group(match, "month");
		if (month == null) {
			return Period.of(new PartialDate(year, null, null));
		}
		Integer last = number(match, "last");
		Integer lastMonth = lastMonth(match);
		int first = this.words.month(month);
		int endMonth = (lastMonth != null) ? lastMonth : first;
		PartialDate end = (last != null) ? new PartialDate(year, endMonth, last) : null;
		return new Period(new PartialDate((endMonth < first) ? year - 1 : year, first, number(match, "day")), end);
	}

	private @Nullable Integer lastMonth(Matcher match) {
		String month = group(match, "lastmonth");
		return (month != null) ? Integer.valueOf(this.words.month(month)) : null;
	}

	private Tense tense() {
		return this.sense.isEmpty() ? Tense.UNKNOWN : Tense.valueOf(this.sense.toUpperCase(Locale.ROOT));
	}

	private Expression relative() {
		String[] unitAndShift = this.sense.split("\\s+");
		return new Expression.Relative(Expression.Relative.Unit.valueOf(unitAndShift[0].toUpperCase(Locale.ROOT)),
				Integer.parseInt(unitAndShift[1]));
	}

	private static @Nullable Integer number(Matcher match, String name) {
		String digits = group(match, name);
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	private static @Nullable String group(Matcher match, String name) {
		Map<String, Integer> groups = match.namedGroups();
		return groups.containsKey(name) ? match.group(name) : null;
	}

}
