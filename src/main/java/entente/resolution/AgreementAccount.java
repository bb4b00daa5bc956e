package entente.resolution;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An account of an agreement, prepared for comparison.
 */
record AgreementAccount(Account<AgreementReport> account, Subject subject, Course course) {

	/**
	 * Those with the most exact date first, then the named, then those published first.
	 */
	static final Comparator<AgreementAccount> MOST_EXACT_FIRST = Comparator
		.comparing(AgreementAccount::precision, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((agreement) -> !agreement.subject().isNamed())
		.thenComparing((agreement) -> agreement.account().published(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((agreement) -> agreement.account().lang())
		.thenComparing((agreement) -> agreement.report().toString());

	private static final double SAME_VALUE = 0.9;

	private static final double HALF = 0.5;

	/** What it is to be of another subject, in days. */
	private static final long APART = 62;

	static AgreementAccount of(Account<AgreementReport> account) {
		return new AgreementAccount(account, Subject.of(account), Course.of(account));
	}

	AgreementReport report() {
		return this.account.report();
	}

	private PartialDate.@Nullable Precision precision() {
		return (report().date() != null) ? report().date().precision() : null;
	}

	/** Whether nothing speaks against both being of one agreement, and days for it. */
	boolean agrees(AgreementAccount other) {
		return partiesAgree(other) && valuesAgree(other) && !isToldApartFrom(other)
				&& (isGroup() ? isOneGroupWith(other) : isOneWith(other));
	}

	private boolean isOneWith(AgreementAccount other) {
		return !this.subject.isApartFrom(other.subject)
				&& this.course.agrees(other.course, this.subject.isLike(other.subject));
	}

	/** How many they are is counted differently; then the day tells. */
	private boolean isOneGroupWith(AgreementAccount other) {
		boolean counted = isCounted() && other.isCounted();
		return (counted && report().count() != other.report().count()) ? this.course.sharesDay(other.course)
				: this.course.agrees(other.course, counted);
	}

	private boolean isGroup() {
		return Instruments.areSeveral(report());
	}

	private boolean isCounted() {
		return report().count() > 1;
	}

	/** Of many parties not every account names all. */
	private boolean partiesAgree(AgreementAccount other) {
		return Words.overlap(new HashSet<>(report().parties()), new HashSet<>(other.report().parties())) >= HALF
				|| report().parties().isEmpty();
	}

	private boolean valuesAgree(AgreementAccount other) {
		Double one = report().amount();
		Double two = other.report().amount();
		if (one == null || two == null || !String.valueOf(report().currency()).equals(other.report().currency())) {
			return true;
		}
		return Math.min(one, two) >= SAME_VALUE * Math.max(one, two);
	}

	/** One document that tells of two agreements without one name means two. */
	private boolean isToldApartFrom(AgreementAccount other) {
		return this.account.document().equals(other.account.document())
				&& !(this.subject.isNamed() && this.subject.words().equals(other.subject.words()));
	}

	/** The days between both, more where they may be about different things. */
	long distance(AgreementAccount other) {
		return 2 * this.course.distance(other.course) + (this.subject.isLike(other.subject) ? 0 : APART);
	}

	/** What tells most agreements apart. */
	String shortKey() {
		List<String> themes = report().themes().stream().sorted().toList();
		String day = (report().date() != null) ? report().date().toString() : "~" + this.account.published();
		return Instruments.block(report()) + "|" + this.subject.words() + "|" + themes + "|" + day;
	}

	/** What tells all agreements apart that can be told apart. */
	String fullKey() {
		return shortKey() + "|" + report().amount() + "|" + report().name() + "|"
				+ report().evidence().getFirst().quote();
	}

}
