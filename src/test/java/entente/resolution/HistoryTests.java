package entente.resolution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStep;
import entente.model.Fact;
import org.junit.jupiter.api.Test;

import static entente.model.AgreementStatus.ENDED;
import static entente.model.AgreementStatus.IN_FORCE;
import static entente.model.AgreementStatus.PLANNED;
import static entente.model.AgreementStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

class HistoryTests {

	private final Reports french = new Reports("fr");

	private final Reports english = new Reports("en");

	@Test
	void tellsALifeFromTheFirstAnnouncementToTheEnd() {
		assertThat(history(
				this.english.agreement(PLANNED, "2024-02-08", "agreement on critical minerals", 1, "2024-03"),
				this.french.agreement(PLANNED, "2024-02-05", "accord sur les minerais critiques", 1, null),
				this.english.agreement(SIGNED, "2024-03-14", "agreement on critical minerals", 1, "2024-03-13"),
				this.french.reached(IN_FORCE, "2024-09-04", "accord sur les minerais critiques", 1, null, "2024-09-01"),
				this.english.reached(ENDED, "2031-02-01", "agreement on critical minerals", 1, "2024-03-13",
						"2031-01")))
			.containsExactly("PLANNED 2024-02-05", "SIGNED 2024-03-13", "IN_FORCE 2024-09-01", "ENDED 2031-01");
	}

	@Test
	void tellsNoStepThatNobodyReports() {
		assertThat(history(this.english.reached(IN_FORCE, "2024-09-03", "agreement on visas", 1, null, null)))
			.containsExactly("IN_FORCE null");
	}

	@Test
	void knowsOfASignatureFromItsDayAlone() {
		assertThat(
				history(this.english.reached(ENDED, "2024-11-29", "agreement on visas", 1, "2020-01-23", "2024-11-26")))
			.containsExactly("SIGNED 2020-01-23", "ENDED 2024-11-26");
	}

	@Test
	void takesOfDifferingDaysTheMostExactThenTheMostTold() {
		assertThat(history(this.english.agreement(SIGNED, "2024-03-14", "agreement on visas", 1, "2024-03-13"),
				this.french.agreement(SIGNED, "2024-03-10", "accord sur les visas", 1, "2024-03"),
				this.french.agreement(SIGNED, "2024-03-15", "accord sur les visas", 1, "2024-03-14"),
				this.english.agreement(SIGNED, "2024-03-16", "agreement on visas", 1, "2024-03-14")))
			.containsExactly("SIGNED 2024-03-14");
	}

	@Test
	void theOrderOfAccountsChangesNothing() {
		List<Account<AgreementReport>> accounts = new ArrayList<>(
				List.of(this.english.agreement(PLANNED, "2024-02-08", "agreement on visas", 1, "2024"),
						this.french.agreement(PLANNED, null, "accord", 1, null, "consular"),
						this.french.agreement(SIGNED, "2024-03-10", "accord sur les visas", 1, "2024-03"),
						this.english.agreement(SIGNED, "2024-03-14", "agreement on visas", 1, "2024-03-13"),
						this.english.agreement(SIGNED, "2024-03-14", "agreement on mining", 1, "2024-03-13", "mining"),
						this.french.reached(IN_FORCE, "2024-09-04", "accord", 1, null, null, "consular"),
						this.english.reached(ENDED, "2025-01-04", "visa agreement", 1, null, "2025-01-01"),
						this.english.agreement(SIGNED, null, "agreement", 1, null),
						this.french.agreement(SIGNED, "2024-03-15", "accords", 1, null),
						this.english.agreement(SIGNED, "2024-03-15", "agreements", 22, "2024-03-13"),
						this.french.agreement(SIGNED, "2024-03-16", "accords", 21, "2024-03")));
		List<String> expected = dump(accounts);
		for (int seed = 0; seed < 50; seed++) {
			Collections.shuffle(accounts, new Random(seed));
			assertThat(dump(accounts)).isEqualTo(expected);
		}
	}

	private static List<String> dump(List<Account<AgreementReport>> accounts) {
		return facts(accounts)
			.map((fact) -> fact.id() + fact.shown() + steps(fact)
					+ fact.accounts().stream().map(Account::document).sorted().toList())
			.sorted()
			.toList();
	}

	@SafeVarargs
	private static List<String> history(Account<AgreementReport>... accounts) {
		List<Fact<AgreementReport>> facts = facts(List.of(accounts)).toList();
		assertThat(facts).hasSize(1);
		return steps(facts.getFirst());
	}

	private static Stream<Fact<AgreementReport>> facts(List<Account<AgreementReport>> accounts) {
		return accounts.stream()
			.collect(Collectors.groupingBy((account) -> Agreements.block(account.report())))
			.values()
			.stream()
			.flatMap((block) -> Agreements.of(block).stream());
	}

	private static List<String> steps(Fact<AgreementReport> fact) {
		return new History(fact.accounts()).steps().stream().map(HistoryTests::told).toList();
	}

	private static String told(AgreementStep step) {
		return step.status() + " " + step.date();
	}

}
