package entente.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.AgreementStep;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts of one agreement tell of its life.
 */
record History(List<Account<AgreementReport>> accounts) {

	History(Collection<Account<AgreementReport>> accounts) {
		this(List.copyOf(accounts));
	}

	/** Each status that is told, in the order of a life. */
	List<AgreementStep> steps() {
		return Stream.of(AgreementStatus.values())
			.filter(this::isTold)
			.map((status) -> new AgreementStep(status, date(status)))
			.toList();
	}

	/** Who tells the day of the signature tells that it was signed. */
	private boolean isTold(AgreementStatus status) {
		boolean signed = status == AgreementStatus.SIGNED && signature() != null;
		return signed || this.accounts.stream().anyMatch((account) -> account.report().status() == status);
	}

	private @Nullable PartialDate date(AgreementStatus status) {
		return switch (status) {
			case PLANNED -> of(status).stream()
				.map(Account::published)
				.filter(Objects::nonNull)
				.min(Comparator.naturalOrder())
				.orElse(null);
			case SIGNED -> signature();
			default -> new Consensus<>(of(status)).date(AgreementReport::reached);
		};
	}

	/** The furthest that it is told to have come. */
	AgreementStatus furthest() {
		return this.accounts.stream()
			.map((account) -> account.report().status())
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	/**
	 * The day of the signature; as long as nobody tells that it was signed, the one for
	 * which that is planned.
	 */
	@Nullable PartialDate day() {
		return (furthest() != AgreementStatus.PLANNED) ? signature()
				: new Consensus<>(this.accounts).date(AgreementReport::date);
	}

	private @Nullable PartialDate signature() {
		return new Consensus<>(this.accounts.stream()
			.filter((account) -> account.report().status() != AgreementStatus.PLANNED)
			.toList()).date(AgreementReport::date);
	}

	private List<Account<AgreementReport>> of(AgreementStatus status) {
		return this.accounts.stream().filter((account) -> account.report().status() == status).toList();
	}

}
