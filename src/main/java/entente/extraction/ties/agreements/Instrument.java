package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

/**
 * An instrument, or a group of them, as far as the text read so far tells it.
 *
 * @param status null as long as the text has not told it
 */
public record Instrument(SortedSet<String> parties, Set<String> institutions, AgreementKind kind,
		@Nullable AgreementStatus status, @Nullable String name, int count, @Nullable Amount amount,
		@Nullable Period signed, Set<String> themes, List<Evidence> evidence) {

	/** The same instrument with what another mention adds. */
	Instrument merge(Instrument other) {
		return new Instrument(union(this.parties, other.parties), new LinkedHashSet<>(this.institutions), this.kind,
				(this.status != null) ? this.status : other.status, (this.name != null) ? this.name : other.name,
				Math.max(this.count, other.count), (this.amount != null) ? this.amount : other.amount,
				(this.signed != null) ? this.signed : other.signed, union(this.themes, other.themes),
				both(this.evidence, other.evidence));
	}

	Instrument withKind(AgreementKind given) {
		return new Instrument(this.parties, this.institutions, given, this.status, this.name, this.count, this.amount,
				this.signed, this.themes, this.evidence);
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
	public AgreementReport report(AgreementStatus told, @Nullable Integer signedAt) {
		return new AgreementReport(List.copyOf(this.parties), List.copyOf(this.institutions), this.kind, told,
				this.name, this.count, (this.amount != null) ? this.amount.value() : null,
				(this.amount != null) ? this.amount.currency() : null,
				(this.signed != null) ? this.signed.start() : null, List.copyOf(this.themes), signedAt, this.evidence);
	}

}
