package entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A calendar date as exact as it is known: a day, a month or a year. Ordered by the first
 * day it may mean, then the more exact first.
 *
 * @param year proleptic ISO year, 1 to 9999
 * @param month 1 to 12, or null where only the year is known
 * @param day 1 to 31, or null where the day is not known; never without a month
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::firstDay)
		.thenComparing(PartialDate::precision);

	/** How exactly a date is known, the most exact first. */
	public enum Precision {

		DAY, MONTH, YEAR

	}

	public PartialDate {
		if (month == null && day != null) {
			throw new DateTimeException("a day without a month");
		}
		LocalDate.of(year, (month != null) ? month : 1, (day != null) ? day : 1);
	}

	public static PartialDate of(LocalDate date) {
		return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	public static PartialDate of(YearMonth month) {
		return new PartialDate(month.getYear(), month.getMonthValue(), null);
	}

	/**
	 * Reads {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}.
	 * @throws DateTimeException if the text has another form or names no calendar date
	 */
	public static PartialDate parse(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new DateTimeException("'" + text + "' is no date of the form YYYY-MM-DD, YYYY-MM or YYYY");
		}
		return new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	public Precision precision() {
		if (this.month == null) {
			return Precision.YEAR;
		}
		return (this.day != null) ? Precision.DAY : Precision.MONTH;
	}

	/** The first day that this date may mean. */
	public LocalDate firstDay() {
		return LocalDate.of(this.year, (this.month != null) ? this.month : 1, (this.day != null) ? this.day : 1);
	}

	/** The last day that this date may mean. */
	public LocalDate lastDay() {
		if (this.month == null) {
			return LocalDate.of(this.year, 12, 31);
		}
		return (this.day != null) ? firstDay() : YearMonth.of(this.year, this.month).atEndOfMonth();
	}

	/** Whether both may mean the same day. */
	public boolean agreesWith(PartialDate other) {
		return !firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(lastDay());
	}

	@Override
	public int compareTo(PartialDate other) {
		return ORDER.compare(this, other);
	}

	/** The date in the form that {@link #parse} reads. */
	@Override
	public String toString() {
		if (this.month == null) {
			return "%04d".formatted(this.year);
		}
		return (this.day != null) ? "%04d-%02d-%02d".formatted(this.year, this.month, this.day)
				: "%04d-%02d".formatted(this.year, this.month);
	}

}
