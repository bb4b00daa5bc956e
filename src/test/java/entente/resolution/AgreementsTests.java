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

	@Test
	void joinsAPromiseWithoutDayToASignatureYearsLater() {
		assertThat(agreements(this.french.agreement(PLANNED, "2021-01-10", "accord sur l'agriculture", 1, null),
				this.english.agreement(SIGNED, "2024-05-03", "agreement on agriculture", 1, "2024-05-02")))
			.hasSize(1);
	}

	@Test
	void doesNotTakeAPromiseForWhatWasSignedBefore() {
		assertThat(agreements(this.french.agreement(PLANNED, "2024-05-10", "accord sur l'agriculture", 1, null),
				this.english.agreement(SIGNED, "2021-01-12", "agreement on agriculture", 1, "2021-01-10")))
			.hasSize(2);
	}

	@Test
	void joinsANameThatTellsThePartiesAloneByItsTheme() {
		assertThat(agreements(
				this.french.agreement(SIGNED, "2024-06-27", "accord émirato-kazakh", 1, null, "renewable-energy"),
				this.english.agreement(PLANNED, "2024-01-10", "agreement on renewable energy", 1, "2024",
						"renewable-energy")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.shown().name()).isEqualTo("agreement on renewable energy"));
	}

	@Test
	void keepsSubjectsOfTwoLanguagesApartThoughTheyShareATheme() {
		assertThat(agreements(
				this.french.agreement(PLANNED, "2024-03-26", "accord sur les services aériens", 1, null, "transport"),
				this.english.agreement(SIGNED, "2024-04-02", "agreement on rail transport", 1, "2024-04-01",
						"transport")))
			.hasSize(2);
	}

	@Test
	void theEntryIntoForceIsNoSignature() {
		assertThat(agreements(
				this.english.reached(AgreementStatus.IN_FORCE, "2024-09-03", "agreement on visas", 1, null,
						"2024-09-01"),
				this.french.agreement(SIGNED, "2022-03-14", "accord sur les visas", 1, "2022-03-13")))
			.singleElement()
			.satisfies((agreement) -> assertThat(agreement.shown().date()).hasToString("2022-03-13"));
	}

	@Test
	void joinsGroupsOfOneDayThatAreCountedDifferently() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-04", "accords", 21, "2025-10"),
				this.french.agreement(SIGNED, "2025-10-03", "accords", 22, "2025-10-02"),
				this.english.agreement(SIGNED, "2025-10-20", "agreements", 22, "2025-10-02"),
				this.english.agreement(SIGNED, "2025-10-02", "Trade Agreement", 1, "2025-10-02")))
			.filteredOn((agreement) -> agreement.shown().count() > 1)
			.singleElement()
			.satisfies((group) -> {
				assertThat(group.shown().count()).isEqualTo(22);
				assertThat(group.shown().name()).isNull();
				assertThat(group.accounts()).hasSize(3);
			});
	}

	@Test
	void keepsGroupsOfTwoDaysApart() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-03", "accords", 5, "2025-10-02"),
				this.english.agreement(SIGNED, "2025-11-20", "agreements", 5, "2025-11-19")))
			.hasSize(2);
	}

	@Test
	void aGroupThatNobodyCountsIsNoSingleAgreement() {
		assertThat(agreements(this.french.agreement(SIGNED, "2025-10-03", "accords", 1, "2025-10-02"),
				this.english.agreement(SIGNED, "2025-10-03", "agreement", 1, "2025-10-02")))
			.hasSize(2);
	}

	@Test
	void joinsADeclarationOfManyOfWhomAnAccountNamesSome() {
		assertThat(agreements(
				this.french.declaration(PLANNED, "2024-06-10", "déclaration sur l'eau", "BRA", "FRA", "KAZ", "MAR",
						"QAT", "RWA", "SRB", "VNM"),
				this.english.declaration(SIGNED, "2024-10-10", "declaration on water", "BRA", "FRA", "KAZ", "MAR",
						"QAT")))
			.singleElement()
			.satisfies((declaration) -> assertThat(declaration.shown().parties()).hasSize(8));
	}

	@Test
	void keepsDeclarationsOfOtherStatesApart() {
		assertThat(agreements(
				this.french.declaration(SIGNED, "2024-10-10", "déclaration sur l'eau", "BRA", "ARG", "CHL", "PER",
						"COL"),
				this.english.declaration(SIGNED, "2024-10-10", "declaration on water", "DZA", "FRA", "KAZ", "MAR",
						"QAT")))
			.hasSize(2);
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
