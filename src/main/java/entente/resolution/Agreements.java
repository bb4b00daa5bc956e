package entente.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import entente.model.Account;
import entente.model.AgreementKind;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.Fact;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Parts the accounts of a block into agreements.
 */
final class Agreements {

	private static final Grouping<AgreementAccount> GROUPING = new Grouping<>(AgreementAccount.MOST_EXACT_FIRST,
			AgreementAccount::agrees, AgreementAccount::distance);

	private Agreements() {
	}

	/**
	 * The block that an agreement's accounts share: its parties, its kind, and how many
	 * instruments it stands for.
	 */
	static String block(AgreementReport agreement) {
		AgreementKind kind = (agreement.kind() == AgreementKind.TREATY) ? AgreementKind.AGREEMENT : agreement.kind();
		String parties = String.join(",", new TreeSet<>(agreement.parties()));
		String partners = (agreement.parties().size() < 2)
				? "|" + agreement.institutions().stream().map(Words::of).map(String::valueOf).sorted().toList() : "";
		return kind + "|" + parties + partners + "|" + agreement.count();
	}

	/** The agreements of a block, in the order of their ids. */
	static List<Fact<AgreementReport>> of(Collection<Account<AgreementReport>> block) {
		Map<String, List<AgreementAccount>> agreements = GROUPING.identified("a",
				block.stream().map(AgreementAccount::of).toList(), AgreementAccount::shortKey,
				AgreementAccount::fullKey);
		return agreements.entrySet()
			.stream()
			.map((agreement) -> fact(agreement.getKey(),
					agreement.getValue().stream().map(AgreementAccount::account).toList()))
			.toList();
	}

	private static Fact<AgreementReport> fact(String id, List<Account<AgreementReport>> accounts) {
		Consensus<AgreementReport> told = new Consensus<>(accounts);
		Map<String, String> names = told.names(AgreementReport::name, (name) -> 0);
		String name = told.most(AgreementReport::name);
		AgreementReport shown = new AgreementReport(told.all(AgreementReport::parties), List.of(),
				Objects.requireNonNull(told.most(AgreementReport::kind)), status(accounts),
				names.containsKey("en") ? names.get("en") : name, accounts.getFirst().report().count(),
				told.most(AgreementReport::amount), told.most(AgreementReport::currency), signature(accounts),
				told.all(AgreementReport::themes), null, List.of());
		return new Fact<>(id, shown, names, accounts);
	}

	/** The furthest that it is told to have come. */
	private static AgreementStatus status(List<Account<AgreementReport>> accounts) {
		return accounts.stream()
			.map((account) -> account.report().status())
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	/** The day of the signature, else the one for which it is planned. */
	private static @Nullable PartialDate signature(List<Account<AgreementReport>> accounts) {
		List<Account<AgreementReport>> done = accounts.stream()
			.filter((account) -> account.report().status() != AgreementStatus.PLANNED)
			.toList();
		PartialDate date = new Consensus<>(done).date(AgreementReport::date);
		return (date != null || !done.isEmpty()) ? date : new Consensus<>(accounts).date(AgreementReport::date);
	}

}
