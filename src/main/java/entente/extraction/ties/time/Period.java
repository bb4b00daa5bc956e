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

	static Period of(PartialDate date) {
		return new Period(date, null);
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
