package entente.resolution;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStatus;
import entente.model.Fact;
import org.junit.jupiter.api.Test;

import static entente.model.AgreementStatus.PLANNED;
import static entente.model.AgreementStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

class AgreementsTests {

	private final Reports french = new Reports("fr");

	private final Reports english = new Reports("en");

	@Test
	void followsAPromiseToItsSignature() {
		assertThat(agreements(
				this.french.agreement(PLANNED, "2025-01-10", "accord sur les cours d'eau transfrontaliers", 1, null,
						"water"),
				this.english.agreement(SIGNED, "2026-03-02", "Agreement on Transboundary Waters", 1, "2026-03-01",
						"water")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.shown().status()).isEqualTo(SIGNED));
	}

	@Test
	void joinsNamesOfTwoLanguagesByTheirTheme() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-03", "accord fiscal", 1, "2025-10-02", "finance"),
				this.english.agreement(SIGNED, "2025-10-03", "double levy convention", 1, "2025-10-02", "finance")))
			.hasSize(1);
	}

	@Test
	void keepsDifferentNamesOfOneLanguageApart() {
		assertThat(agreements(
				this.english.agreement(SIGNED, "2025-10-03", "memorandum of understanding on health", 1, "2025-10-02"),
				this.english.agreement(SIGNED, "2025-10-03", "memorandum of understanding on energy", 1, "2025-10-02")))
			.hasSize(2);
	}

	@Test
	void keepsAgreementsOnDifferentThemesApart() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-03", null, 1, "2025-10-02", "health"),
				this.english.agreement(SIGNED, "2025-10-03", null, 1, "2025-10-02", "energy")))
			.hasSize(2);
	}

	@Test
	void neverMergesAGroupWithASingleAgreement() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-03", null, 22, null),
				this.english.agreement(SIGNED, "2025-10-03", "Trade Agreement", 1, null),
				this.english.agreement(SIGNED, "2025-10-03", null, 21, null)))
			.hasSize(3);
	}

	@Test
	void joinsTwoAccountsOfOneGroup() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-03", null, 22, null),
				this.english.agreement(SIGNED, "2025-10-20", "22 agreements", 22, null)))
			.hasSize(1);
	}

	@Test
	void keepsASecondAgreementOfOneNameApart() {
		assertThat(agreements(this.french.agreement(SIGNED, "2010-10-03", "accord commercial", 1, "2010-10-02"),
				this.english.agreement(SIGNED, "2024-10-03", "trade agreement", 1, "2024-10-02")))
			.hasSize(2);
	}

	@Test
	void theDateIsThatOfTheSignature() {
		assertThat(agreements(this.french.agreement(PLANNED, "2025-01-10", "accord fiscal", 1, "2025-02", "finance"),
				this.french.agreement(SIGNED, "2025-05-03", "accord fiscal", 1, "2025-05-02", "finance")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.shown().date()).hasToString("2025-05-02"));
	}

	@Test
	void showsHowFarAnAgreementHasCome() {
		assertThat(agreements(
				this.french.agreement(AgreementStatus.IN_FORCE, "2025-06-03", "accord fiscal", 1, "2025-05-02",
						"finance"),
				this.french.agreement(SIGNED, "2025-05-03", "accord fiscal", 1, "2025-05-02", "finance")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.shown().status()).isEqualTo(AgreementStatus.IN_FORCE));
	}

	@SafeVarargs
	private static List<Fact<AgreementReport>> agreements(Account<AgreementReport>... accounts) {
		return Stream.of(accounts)
			.collect(Collectors.groupingBy((account) -> Agreements.block(account.report())))
			.values()
			.stream()
			.flatMap((block) -> Agreements.of(block).stream())
			.toList();
	}

}
