package entente.resolution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Parts the accounts of a block into agreements.
 */
final class Agreements {

	private static final Grouping<AgreementAccount> GROUPING = new Grouping<>(AgreementAccount.MOST_EXACT_FIRST,
			AgreementAccount::agrees, AgreementAccount::distance);

	private Agreements() {
	}

	/** The block that an agreement's accounts share. */
	static String block(AgreementReport agreement) {
		return Instruments.block(agreement);
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
		History history = new History(accounts);
		Map<String, String> names = told.names(Agreements::name, Instruments::vagueness);
		String name = told.best(Agreements::name, Instruments::vagueness);
		AgreementReport shown = new AgreementReport(told.all(AgreementReport::parties), List.of(),
				Objects.requireNonNull(told.most(AgreementReport::kind)), history.furthest(),
				names.getOrDefault("en", name), count(told), told.most(AgreementReport::amount),
				told.most(AgreementReport::currency), history.day(), told.all(AgreementReport::themes), null,
				List.of());
		return new Fact<>(id, shown, names, accounts);
	}

	/** A name that tells more than the kind. */
	private static @Nullable String name(AgreementReport agreement) {
		String name = agreement.name();
		return (name == null || Instruments.isNoName(agreement, name)) ? null : name;
	}

	/** Who does not count several counts one. */
	private static int count(Consensus<AgreementReport> told) {
		Integer several = told.most((agreement) -> (agreement.count() > 1) ? agreement.count() : null);
		return (several != null) ? several : 1;
	}

}
