package entente.resolution;

import java.util.Comparator;
import java.util.Objects;

import entente.model.Account;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An account of an event, prepared for comparison.
 */
record EventAccount(Account<EventReport> account, @Nullable Span when, @Nullable Span published, Guests guests) {

	/** Those with the most exact date first, then those published first. */
	static final Comparator<EventAccount> MOST_EXACT_FIRST = Comparator
		.comparing(EventAccount::precision, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((event) -> event.account().published(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((event) -> event.account().lang())
		.thenComparing((event) -> event.report().toString());

	/** A visit may be told by the day of arrival or by that of the talks. */
	private static final long A_DAY = 1;

	private static final long WEEK = 7;

	private static final long MONTH = 31;

	private static final long HALF_A_YEAR = 184;

	static EventAccount of(Account<EventReport> account) {
		return new EventAccount(account, Span.of(account.report().start(), account.report().end()),
				Span.of(account.published(), null), Guests.of(account.people()));
	}

	EventReport report() {
		return this.account.report();
	}

	private PartialDate.@Nullable Precision precision() {
		return (this.when != null) ? this.when.precision() : null;
	}

	/** Whether nothing speaks against both being of one event, and their days for it. */
	boolean agrees(EventAccount other) {
		return hostsAgree(other) && !guestsContradict(other) && statusAgrees(other) && daysAgree(other)
				&& !isToldApartFrom(other);
	}

	private boolean hostsAgree(EventAccount other) {
		return report().host() == null || other.report().host() == null
				|| Objects.equals(report().host(), other.report().host());
	}

	/** Whom the hosts send to a visit changes; a conference has many guests. */
	private boolean guestsContradict(EventAccount other) {
		String host = (report().host() != null) ? report().host() : other.report().host();
		return switch (report().kind()) {
			case CONFERENCE -> false;
			case VISIT -> this.guests.contradict(other.guests, (state) -> !state.equals(host));
			default -> this.guests.contradict(other.guests, (state) -> true);
		};
	}

	private boolean statusAgrees(EventAccount other) {
		return !(is(EventStatus.CANCELLED) && other.is(EventStatus.HELD))
				&& !(is(EventStatus.HELD) && other.is(EventStatus.CANCELLED));
	}

	private boolean daysAgree(EventAccount other) {
		boolean acquainted = isAcquaintedWith(other);
		if (this.when != null && other.when != null) {
			return this.when.gap(other.when) <= tolerance(acquainted);
		}
		Span one = about();
		Span two = other.about();
		if (one == null || two == null) {
			return acquainted;
		}
		return one.gap(two) <= patience(other, acquainted);
	}

	/** A conference is known by its name, anything else by who takes part. */
	private boolean isAcquaintedWith(EventAccount other) {
		return this.guests.overlap(other.guests) || (Events.isNamed(report()) && Events.isNamed(other.report()));
	}

	/** How many days may lie between what is told of one event. */
	private long tolerance(boolean acquainted) {
		return switch (report().kind()) {
			case VISIT -> A_DAY;
			case CONFERENCE -> acquainted ? WEEK : 0;
			default -> acquainted ? A_DAY : 0;
		};
	}

	/** How many days a date of publication may lie from the event. */
	private long patience(EventAccount other, boolean acquainted) {
		boolean dated = this.when != null || other.when != null;
		if (acquainted && (isUndatedPlan() || other.isUndatedPlan())) {
			return HALF_A_YEAR;
		}
		return (dated || acquainted) ? MONTH : WEEK;
	}

	private boolean isUndatedPlan() {
		return is(EventStatus.PLANNED) && this.when == null;
	}

	/** One document that tells of two events of one kind means two. */
	private boolean isToldApartFrom(EventAccount other) {
		return this.account.document().equals(other.account.document())
				&& (this.when == null || !this.when.equals(other.when) || !this.guests.overlap(other.guests));
	}

	private boolean is(EventStatus status) {
		return report().status() == status;
	}

	private @Nullable Span about() {
		return (this.when != null) ? this.when : this.published;
	}

	/** The days between both, many where one is not known. */
	long distance(EventAccount other) {
		Span one = about();
		Span two = other.about();
		long days = (one != null && two != null) ? one.gap(two) : HALF_A_YEAR;
		return 2 * days + (this.guests.overlap(other.guests) ? 0 : 1);
	}

	/** What tells most events apart. */
	String shortKey() {
		String day = (report().start() != null) ? report().start().toString() : "~" + this.account.published();
		return Events.block(report()) + "|" + day + "|" + this.guests.families();
	}

	/** What tells all events apart that can be told apart. */
	String fullKey() {
		return shortKey() + "|" + report().host() + "|" + report().name() + "|"
				+ report().evidence().getFirst().quote();
	}

}
