package entente.extraction.ties.time;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;

/**
 * When something takes place.
 *
 * @param start the first day, or the month or year, as exact as it is known
 * @param end the last day, null where the text tells none
 */
public record Period(PartialDate start, @Nullable PartialDate end) {

	/** Of more days than these hardly any visit or conference is. */
	private static final int LONG = 7;

	static Period of(PartialDate date) {
		return new Period(date, null);
	}

	/** Whether it has not begun on the last day of a date. */
	public boolean isAfter(PartialDate date) {
		return this.start.firstDay().isAfter(date.lastDay());
	}

	/** The same if all that is known of it is when it ends. */
	public Period ending() {
		PartialDate last = (this.end != null) ? this.end : this.start;
		boolean early = last.day() == null || last.day() < LONG;
		return (early || last.month() == null) ? new Period(new PartialDate(last.year(), null, null), last)
				: new Period(new PartialDate(last.year(), last.month(), null), last);
	}

	/** Whether both may tell of the same days. */
	public boolean agreesWith(Period other) {
		return this.start.agreesWith(other.start) || covers(other.start) || other.covers(this.start);
	}

	private boolean covers(PartialDate date) {
		return this.end != null && !date.firstDay().isBefore(this.start.firstDay())
				&& !date.lastDay().isAfter(this.end.lastDay());
	}

}
