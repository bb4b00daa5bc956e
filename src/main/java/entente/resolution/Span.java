package entente.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that something may have lasted.
 *
 * @param precision how exactly the first day is known
 */
record Span(LocalDate first, LocalDate last, PartialDate.Precision precision) {

	/** The days between two dates, null without the first one. */
	static @Nullable Span of(@Nullable PartialDate start, @Nullable PartialDate end) {
		if (start == null) {
			return null;
		}
		LocalDate last = (end != null && end.lastDay().isAfter(start.lastDay())) ? end.lastDay() : start.lastDay();
		return new Span(start.firstDay(), last, start.precision());
	}

	/** How many days lie between both; 0 where they overlap. */
	long gap(Span other) {
		long after = ChronoUnit.DAYS.between(this.last, other.first);
		long before = ChronoUnit.DAYS.between(other.last, this.first);
		return Math.max(0, Math.max(after, before));
	}

}
