package entente.resolution;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import entente.model.Account;
import entente.model.PartialDate;
import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * What an account tells that can tell a person from others.
 *
 * @param month in which it was published, null where unknown
 */
record Profile(PersonName name, Signs signs, @Nullable String state, Set<Office> offices, @Nullable YearMonth month) {

	static Profile of(PersonMention mention) {
		return of(mention, null);
	}

	static Profile of(Account<PersonMention> account) {
		return of(account.report(), account.published());
	}

	private static Profile of(PersonMention mention, @Nullable PartialDate published) {
		return new Profile(PersonName.of(mention.name(), mention.state()), Signs.of(Sounds.latin(mention.name())),
				mention.state(),
				mention.offices()
					.stream()
					.flatMap((office) -> Office.of(office.title()).stream())
					.collect(Collectors.toUnmodifiableSet()),
				(published != null && published.month() != null) ? YearMonth.from(published.firstDay()) : null);
	}

	/**
	 * Whether both may be of one person: nothing that one tells contradicts the other.
	 */
	boolean mayBe(Profile other) {
		boolean oneState = this.state == null || other.state == null || this.state.equals(other.state);
		return oneState && Likeness.compatible(this.name, other.name);
	}

	Comparison compare(Profile other) {
		return Comparison.of(this, other);
	}

	/** Months between the two, where both are known. */
	long monthsTo(Profile other) {
		return Math
			.abs(ChronoUnit.MONTHS.between(Objects.requireNonNull(this.month), Objects.requireNonNull(other.month)));
	}

	/** Whether both tell the same, perhaps at another time. */
	boolean isToldLike(Profile other) {
		return this.name.equals(other.name) && Objects.equals(this.state, other.state) && this.signs.equals(other.signs)
				&& this.offices.equals(other.offices);
	}

	/** A text that is equal for equal profiles alone. */
	String content() {
		return this.name + "|" + this.state + "|" + this.signs + "|"
				+ this.offices.stream().map(Office::words).map(String::valueOf).sorted().toList() + "|" + this.month;
	}

}
