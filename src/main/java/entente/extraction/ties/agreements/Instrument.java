package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.quantity.Amount;
import entente.extraction.ties.time.Period;
import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.Evidence;
import entente.model.PartialDate;

/**
 * An instrument, or a group of them, as far as the text read so far tells it.
 *
 * @param status null as long as the text has not told it
 * @param several whether it is a group of which the text does not tell how many
 * @param signatoriesNamed whether a sentence that tells of it names the parties
 */
public record Instrument(SortedSet<String> parties, Set<String> institutions, AgreementKind kind,
		@Nullable AgreementStatus status, @Nullable String name, int count, @Nullable Amount amount, Milestones days,
		Set<String> themes, List<Evidence> evidence, boolean several, boolean signatoriesNamed) {

	/** The same instrument with what another mention adds. */
	Instrument merge(Instrument other) {
		return new Instrument(union(this.parties, other.parties), new LinkedHashSet<>(this.institutions), this.kind,
				(this.status != null) ? this.status : other.status, telling(this.name, other.name),
				Math.max(this.count, other.count), (this.amount != null) ? this.amount : other.amount,
				this.days.merge(other.days), union(this.themes, other.themes), both(this.evidence, other.evidence),
				this.several || other.several, this.signatoriesNamed || other.signatoriesNamed);
	}

	/** The same, with what the group under which it is listed tells of all. */
	Instrument asListedUnder(Instrument group) {
		boolean own = this.signatoriesNamed && this.parties.size() >= 2;
		return new Instrument(own ? this.parties : group.parties, this.institutions, this.kind, group.status, this.name,
				this.count, this.amount, group.days, this.themes, this.evidence, this.several,
				own || group.signatoriesNamed);
	}

	/** One of the group. */
	Instrument single(Set<String> about) {
		return new Instrument(this.parties, this.institutions, this.kind, this.status, this.name, 1, null, this.days,
				about, this.evidence, false, this.signatoriesNamed);
	}

	/** One of the group, of which a further sentence tells. */
	Instrument single(Set<String> about, Evidence sentence) {
		return new Instrument(this.parties, this.institutions, this.kind, this.status, this.name, 1, null, this.days,
				about, both(this.evidence, List.of(sentence)), false, this.signatoriesNamed);
	}

	/** The same between others. */
	Instrument between(SortedSet<String> others) {
		return new Instrument(others, this.institutions, this.kind, this.status, this.name, this.count, this.amount,
				this.days, this.themes, this.evidence, this.several, this.signatoriesNamed);
	}

	/** The same, signed on the day of its occasion where the text tells no other. */
	public Instrument signedDuring(@Nullable Period occasion) {
		boolean day = occasion != null && occasion.end() == null
				&& occasion.start().precision() == PartialDate.Precision.DAY;
		return (this.status == AgreementStatus.SIGNED && day)
				? new Instrument(this.parties, this.institutions, this.kind, this.status, this.name, this.count,
						this.amount, this.days.merge(new Milestones(occasion, null)), this.themes, this.evidence,
						this.several, this.signatoriesNamed)
				: this;
	}

	/** Whether the sentence itself says how far it has come. */
	boolean isConcludedIn(Evidence sentence) {
		return !sentence.rule().equals(AgreementReader.MENTIONED);
	}

	/** Whether it is more than one. */
	boolean group() {
		return this.several || this.count > 1;
	}

	/** A name of one word says no more than the kind. */
	private static @Nullable String telling(@Nullable String one, @Nullable String other) {
		boolean bare = one == null || one.indexOf(' ') < 0;
		return (bare && other != null) ? other : one;
	}

	private static SortedSet<String> union(Set<String> one, Set<String> other) {
		SortedSet<String> all = new TreeSet<>(one);
		all.addAll(other);
		return all;
	}

	private static List<Evidence> both(List<Evidence> one, List<Evidence> other) {
		List<Evidence> all = new ArrayList<>(one);
		other.stream()
			.filter((evidence) -> all.stream().noneMatch((known) -> known.start() == evidence.start()))
			.forEach(all::add);
		return all;
	}

	/** What the document says of it. */
	public AgreementReport report(@Nullable Integer signedAt) {
		AgreementStatus told = Objects.requireNonNull(this.status, "told of no status");
		return new AgreementReport(List.copyOf(this.parties), List.copyOf(this.institutions), this.kind, told,
				this.name, this.count, (this.amount != null) ? this.amount.value() : null,
				(this.amount != null) ? this.amount.currency() : null, start(this.days.signed()),
				List.copyOf(this.themes), signedAt, this.evidence, start(this.days.reached()));
	}

	private static @Nullable PartialDate start(@Nullable Period period) {
		return (period != null) ? period.start() : null;
	}

}
