package entente.resolution;

import entente.model.Evidence;
import entente.model.InstitutionKind;
import entente.model.InstitutionMention;
import entente.reference.Organisations;
import entente.reference.Portfolios;
import entente.reference.States;
import org.junit.jupiter.api.Test;

import static entente.model.InstitutionKind.INTERNATIONAL_ORGANIZATION;
import static entente.model.InstitutionKind.MINISTRY;
import static entente.model.InstitutionKind.PARLIAMENT;
import static org.assertj.core.api.Assertions.assertThat;

class InstitutionsTests {

	private static final States STATES = States.load();

	private final Institutions institutions = new Institutions(STATES, Organisations.load(), Portfolios.load(STATES));

	@Test
	void aParliamentIsOneInAllWordings() {
		assertThat(id("parlement du Kazakhstan", PARLIAMENT, "KAZ"))
			.isEqualTo(id("Parliament of Kazakhstan", PARLIAMENT, "KAZ"))
			.isEqualTo(id("Kazakh Parliament", PARLIAMENT, "KAZ"))
			.isEqualTo(id("Parliament of the Republic of Kazakhstan", PARLIAMENT, "KAZ"))
			.isNotEqualTo(id("Parliament of Uzbekistan", PARLIAMENT, "UZB"))
			.isNotEqualTo(id("Senate of Kazakhstan", PARLIAMENT, "KAZ"));
	}

	@Test
	void aMinistryIsOneByStateAndPortfolio() {
		assertThat(id("ministère des Affaires étrangères", MINISTRY, "KAZ"))
			.isEqualTo(id("Ministry of Foreign Affairs", MINISTRY, "KAZ"))
			.isEqualTo(id("Kazakh Foreign Ministry", MINISTRY, "KAZ"))
			.isNotEqualTo(id("Ministry of Foreign Affairs", MINISTRY, "CHN"))
			.isNotEqualTo(id("Ministry of Health", MINISTRY, "KAZ"));
	}

	@Test
	void idsAreTheSameInEveryProcess() {
		assertThat(this.institutions.key(mention("Ministry of Economy and Finance", MINISTRY, "FRA")))
			.isEqualTo("MINISTRY|FRA|[economy, finance]");
	}

	@Test
	void anInternationalOrganizationIsOneByAnyOfItsNames() {
		assertThat(id("Nations unies", INTERNATIONAL_ORGANIZATION, null))
			.isEqualTo(id("United Nations", INTERNATIONAL_ORGANIZATION, null))
			.isNotEqualTo(id("African Union", INTERNATIONAL_ORGANIZATION, null));
	}

	@Test
	void aMinistryHasItsThemes() {
		assertThat(this.institutions.portfolio(mention("Ministry of Health", MINISTRY, "KAZ"))).contains("health");
		assertThat(this.institutions.portfolio(mention("Parliament", PARLIAMENT, "KAZ"))).isEmpty();
	}

	private String id(String name, InstitutionKind kind, String state) {
		return this.institutions.id(mention(name, kind, state));
	}

	private static InstitutionMention mention(String name, InstitutionKind kind, String state) {
		return new InstitutionMention(name, kind, state, 1, new Evidence(name, 0, name.length(), 1, ""));
	}

}
