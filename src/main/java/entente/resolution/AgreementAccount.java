package entente.resolution;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An account of an agreement, prepared for comparison.
 *
 * @param subject the words of its name that say what it is about
 */
record AgreementAccount(Account<AgreementReport> account, @Nullable Span signed, @Nullable Span published,
		SortedSet<String> subject) {

	/**
	 * Those with the most exact date first, then the named, then those published first.
	 */
	static final Comparator<AgreementAccount> MOST_EXACT_FIRST = Comparator
		.comparing(AgreementAccount::precision, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((agreement) -> agreement.subject().isEmpty())
		.thenComparing((agreement) -> agreement.account().published(), Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((agreement) -> agreement.account().lang())
		.thenComparing((agreement) -> agreement.report().toString());

	private static final double ALIKE = 0.6;

	private static final double SAME_VALUE = 0.9;

	private static final long MONTH = 31;

	private static final long YEAR = 366;

	/** How long a promise may take. */
	private static final long FIVE_YEARS = 5 * YEAR;

	static AgreementAccount of(Account<AgreementReport> account) {
		AgreementReport report = account.report();
		return new AgreementAccount(account, Span.of(report.date(), null), Span.of(account.published(), null),
				(report.name() != null) ? Words.subject(report.name()) : Collections.emptySortedSet());
	}

	AgreementReport report() {
		return this.account.report();
	}

	private PartialDate.@Nullable Precision precision() {
		return (this.signed != null) ? this.signed.precision() : null;
	}

	/** Whether nothing speaks against both being of one agreement, and days for it. */
	boolean agrees(AgreementAccount other) {
		return subjectsAgree(other) && valuesAgree(other) && daysAgree(other) && !isToldApartFrom(other);
	}

	private boolean isNamedLike(AgreementAccount other) {
		return Words.overlap(this.subject, other.subject) >= ALIKE;
	}

	/** Names in two languages may differ in all words; then the themes tell. */
	private boolean subjectsAgree(AgreementAccount other) {
		boolean named = !this.subject.isEmpty() && !other.subject.isEmpty();
		if (named && isNamedLike(other)) {
			return true;
		}
		boolean oneLanguage = this.account.lang().equals(other.account.lang());
		return !(named && oneLanguage) && themesAgree(other, named);
	}

	private boolean themesAgree(AgreementAccount other, boolean needed) {
		Set<String> themes = Set.copyOf(report().themes());
		if (themes.isEmpty() || other.report().themes().isEmpty()) {
			return !needed;
		}
		return !Collections.disjoint(themes, other.report().themes());
	}

	private boolean valuesAgree(AgreementAccount other) {
		Double one = report().amount();
		Double two = other.report().amount();
		if (one == null || two == null || !String.valueOf(report().currency()).equals(other.report().currency())) {
			return true;
		}
		return Math.min(one, two) >= SAME_VALUE * Math.max(one, two);
	}

	private boolean daysAgree(AgreementAccount other) {
		boolean promise = isPlan() != other.isPlan();
		if (this.signed != null && other.signed != null) {
			return this.signed.gap(other.signed) == 0 || (promise && isNamedLike(other));
		}
		Span one = about();
		Span two = other.about();
		if (one == null || two == null) {
			return isNamedLike(other) || report().count() > 1;
		}
		return one.gap(two) <= patience(other, promise);
	}

	/** How many days a date of publication may lie from the signature. */
	private long patience(AgreementAccount other, boolean promise) {
		boolean known = isNamedLike(other) || report().count() > 1;
		if (known) {
			return promise ? FIVE_YEARS : YEAR;
		}
		return MONTH;
	}

	/** One document that tells of two agreements without one name means two. */
	private boolean isToldApartFrom(AgreementAccount other) {
		return this.account.document().equals(other.account.document())
				&& (this.subject.isEmpty() || !this.subject.equals(other.subject));
	}

	private boolean isPlan() {
		return report().status() == AgreementStatus.PLANNED;
	}

	private @Nullable Span about() {
		return (this.signed != null) ? this.signed : this.published;
	}

	/** The days between both, many where one is not known. */
	long distance(AgreementAccount other) {
		Span one = about();
		Span two = other.about();
		long days = (one != null && two != null) ? one.gap(two) : FIVE_YEARS;
		return 2 * days + (isNamedLike(other) ? 0 : 1);
	}

	/** What tells most agreements apart. */
	String shortKey() {
		String day = (report().date() != null) ? report().date().toString() : "~" + this.account.published();
		return Agreements.block(report()) + "|" + this.subject + "|" + report().themes().stream().sorted().toList()
				+ "|" + day;
	}

	/** What tells all agreements apart that can be told apart. */
	String fullKey() {
		return shortKey() + "|" + report().amount() + "|" + report().name() + "|"
				+ report().evidence().getFirst().quote();
	}

}
