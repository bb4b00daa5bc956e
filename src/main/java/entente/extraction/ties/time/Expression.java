package entente.extraction.ties.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate.Precision;
import entente.model.PartialDate;

/**
 * What a date expression says before one knows when the text was published.
 */
sealed interface Expression {

	/**
	 * The period meant, empty where the publication date is needed and not known well
	 * enough.
	 */
	Optional<Period> resolve(@Nullable PartialDate published, Tense tense);

	/** A date that names its year. */
	record Absolute(Period period) implements Expression {

		@Override
		public Optional<Period> resolve(@Nullable PartialDate published, Tense tense) {
			return Optional.of(this.period);
		}

	}

	/** A day or month of an unnamed year; day and last day may be absent. */
	record Yearless(int month, @Nullable Integer day, @Nullable Integer lastMonth,
			@Nullable Integer lastDay) implements Expression {

		/** Texts look back further than ahead. */
		private static final int AHEAD = 2;

		@Override
		public Optional<Period> resolve(@Nullable PartialDate published, Tense tense) {
			if (published == null) {
				return Optional.empty();
			}
			return switch (tense) {
				case PAST -> latest(published);
				case FUTURE -> earliest(published);
				case PRESENT, COMING, ENDING -> nearest(published);
				case UNKNOWN -> in(published.year());
			};
		}

		private Optional<Period> nearest(PartialDate published) {
			return Stream.of(published.year(), published.year() - 1, published.year() + 1)
				.map(this::in)
				.flatMap(Optional::stream)
				.min(Comparator.comparingLong((period) -> distance(published, period.start())));
		}

		private static long distance(PartialDate published, PartialDate start) {
			long before = ChronoUnit.DAYS.between(start.lastDay(), published.firstDay());
			long after = ChronoUnit.DAYS.between(published.lastDay(), start.firstDay());
			return Math.max(0, Math.max(before, after * AHEAD));
		}

		private Optional<Period> latest(PartialDate published) {
			return in(published.year()).filter((period) -> !period.start().firstDay().isAfter(published.lastDay()))
				.or(() -> in(published.year() - 1));
		}

		private Optional<Period> earliest(PartialDate published) {
			return in(published.year()).filter((period) -> !period.start().lastDay().isBefore(published.firstDay()))
				.or(() -> in(published.year() + 1));
		}

		private Optional<Period> in(int year) {
			try {
				PartialDate start = new PartialDate(year, this.month, this.day);
				return Optional.of(new Period(start, (this.lastDay != null) ? end(year) : null));
			}
			catch (DateTimeException ex) {
				return Optional.empty();
			}
		}

		private PartialDate end(int year) {
			int endMonth = (this.lastMonth != null) ? this.lastMonth : this.month;
			return new PartialDate((endMonth < this.month) ? year + 1 : year, endMonth, this.lastDay);
		}

	}

	/** A day of the week, with the side of the publication where a word tells it. */
	record Weekday(DayOfWeek day, Tense told) implements Expression {

		@Override
		public Optional<Period> resolve(@Nullable PartialDate published, Tense tense) {
			if (published == null || published.precision() == Precision.YEAR) {
				return Optional.empty();
			}
			if (published.precision() == Precision.MONTH) {
				return Optional.of(Period.of(published));
			}
			return (tense == Tense.UNKNOWN && this.told == Tense.UNKNOWN) ? either(published.firstDay())
					: Optional.of(Period.of(PartialDate.of(near(published.firstDay(), tense))));
		}

		/** The month in which the last and the next such day lie. */
		private Optional<Period> either(LocalDate published) {
			YearMonth last = YearMonth.from(published.with(TemporalAdjusters.previousOrSame(this.day)));
			YearMonth next = YearMonth.from(published.with(TemporalAdjusters.nextOrSame(this.day)));
			return Optional.of(last).filter(next::equals).map((month) -> Period.of(PartialDate.of(month)));
		}

		private LocalDate near(LocalDate published, Tense tense) {
			if (this.told != Tense.UNKNOWN) {
				return published.with((this.told == Tense.FUTURE) ? TemporalAdjusters.next(this.day)
						: TemporalAdjusters.previous(this.day));
			}
			boolean ahead = tense == Tense.FUTURE || tense == Tense.COMING;
			return published
				.with(ahead ? TemporalAdjusters.nextOrSame(this.day) : TemporalAdjusters.previousOrSame(this.day));
		}

	}

	/** So many days, weeks, months or years from the publication. */
	record Relative(Unit unit, int shift) implements Expression {

		/** What is counted. */
		enum Unit {

			DAY, WEEK, MONTH, YEAR

		}

		@Override
		public Optional<Period> resolve(@Nullable PartialDate published, Tense tense) {
			if (published == null) {
				return Optional.empty();
			}
			return switch (this.unit) {
				case DAY -> Optional.ofNullable(published.day()).map((day) -> day(published.firstDay()));
				case WEEK -> week(published);
				case MONTH -> Optional.ofNullable(published.month()).map((month) -> month(published));
				case YEAR -> Optional.of(Period.of(new PartialDate(published.year() + this.shift, null, null)));
			};
		}

		private Period day(LocalDate published) {
			return Period.of(PartialDate.of(published.plusDays(this.shift)));
		}

		private Period month(PartialDate published) {
			return Period.of(PartialDate.of(YearMonth.from(published.firstDay()).plusMonths(this.shift)));
		}

		/** The month or year in which the whole week lies. */
		private Optional<Period> week(PartialDate published) {
			if (published.day() == null) {
				return Optional.of(Period.of(new PartialDate(published.year(), null, null)));
			}
			LocalDate monday = published.firstDay()
				.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
				.plusWeeks(this.shift);
			LocalDate sunday = monday.plusDays(6);
			if (YearMonth.from(monday).equals(YearMonth.from(sunday))) {
				return Optional.of(Period.of(PartialDate.of(YearMonth.from(monday))));
			}
			return (monday.getYear() == sunday.getYear())
					? Optional.of(Period.of(new PartialDate(monday.getYear(), null, null))) : Optional.empty();
		}

	}

	/** A date at which nothing takes place ("since 2019", "by 2030"). */
	record Unusable() implements Expression {

		@Override
		public Optional<Period> resolve(@Nullable PartialDate published, Tense tense) {
			return Optional.empty();
		}

	}

}
