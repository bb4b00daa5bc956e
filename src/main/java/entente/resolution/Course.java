package entente.resolution;

import java.time.temporal.ChronoUnit;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one account says that an instrument has come, and when.
 *
 * @param day of the signature, or the one for which it is planned
 * @param reached when it came into force or ended
 */
record Course(AgreementStatus status, @Nullable Span day, @Nullable Span reached, @Nullable Span published) {

	/** A signature may be told by the day of the talks or by that of the news. */
	private static final long A_DAY = 1;

	private static final long MONTH = 31;

	private static final long YEAR = 366;

	/** How long a promise may take. */
	private static final long FIVE_YEARS = 5 * YEAR;

	/** How long an instrument may live. */
	private static final long CENTURY = 100 * YEAR;

	static Course of(Account<AgreementReport> account) {
		AgreementReport report = account.report();
		return new Course(report.status(), Span.of(report.date(), null), Span.of(report.reached(), null),
				Span.of(account.published(), null));
	}

	/**
	 * Whether both may be of one instrument.
	 * @param known whether both tell that they are about the same
	 */
	boolean agrees(Course other, boolean known) {
		if (isPlan() || other.isPlan()) {
			return isPlan() ? leadsTo(other, known) : other.leadsTo(this, known);
		}
		if (this.day != null && other.day != null) {
			return sharesDay(other) || (known && this.day.gap(other.day) <= A_DAY);
		}
		return reachedAgree(other) && isSignedBefore(other) && other.isSignedBefore(this)
				&& near(other, known ? patience(other) : MONTH, known);
	}

	/** Whether both tell one day, as exact as a month at least. */
	boolean sharesDay(Course other) {
		return this.day != null && other.day != null && isExact(this.day) && isExact(other.day)
				&& this.day.gap(other.day) <= A_DAY;
	}

	private static boolean isExact(Span span) {
		return span.precision() != PartialDate.Precision.YEAR;
	}

	private boolean leadsTo(Course other, boolean known) {
		if (!known) {
			boolean dated = this.day != null && other.day != null;
			return dated ? sharesDay(other) : near(other, MONTH, false);
		}
		return other.isPlan() ? near(other, FIVE_YEARS, true) : isAnnouncedBefore(other);
	}

	/** A promise is told before it is kept, or with it. */
	private boolean isAnnouncedBefore(Course kept) {
		Span last = kept.about();
		if (this.published == null || last == null) {
			return true;
		}
		long days = ChronoUnit.DAYS.between(this.published.first(), last.last());
		return days >= -MONTH && days <= ((kept.day != null) ? FIVE_YEARS : CENTURY);
	}

	/** Nothing is told as done, or comes into force, before it is signed. */
	private boolean isSignedBefore(Course other) {
		Span last = other.about();
		return this.day == null || last == null || !this.day.first().isAfter(last.last().plusDays(MONTH));
	}

	/** What is in force, or has ended, may have been signed long ago. */
	private long patience(Course other) {
		return (isSigning() && other.isSigning()) ? YEAR : CENTURY;
	}

	private boolean reachedAgree(Course other) {
		return this.status != other.status || this.reached == null || other.reached == null
				|| this.reached.gap(other.reached) <= A_DAY;
	}

	private boolean near(Course other, long patience, boolean otherwise) {
		Span one = about();
		Span two = other.about();
		return (one != null && two != null) ? one.gap(two) <= patience : otherwise;
	}

	/** The days between both, many where one is not known. */
	long distance(Course other) {
		Span one = about();
		Span two = other.about();
		return (one != null && two != null) ? one.gap(two) : FIVE_YEARS;
	}

	/** When it was or is to be signed, as near as the account tells. */
	private @Nullable Span about() {
		if (this.day != null) {
			return this.day;
		}
		return (this.reached != null) ? this.reached : this.published;
	}

	private boolean isPlan() {
		return this.status == AgreementStatus.PLANNED;
	}

	private boolean isSigning() {
		return this.status == AgreementStatus.SIGNED;
	}

}
