package entente.reference;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationsTests {

	private static final Organisations ORGANISATIONS = Organisations.load();

	@Test
	void holdsThoseThatThePressNames() {
		assertThat(ORGANISATIONS.all()).hasSizeGreaterThan(120);
		assertThat(ORGANISATIONS.all()).extracting(Organisation::key).doesNotHaveDuplicates();
	}

	@Test
	void findsEveryOrganisationByItsUsualNames() {
		for (Organisation organisation : ORGANISATIONS.all()) {
			assertThat(keys(organisation.name(), "en")).as(organisation.name()).contains(organisation.key());
			assertThat(keys(organisation.nameFr(), "fr")).as(organisation.nameFr()).contains(organisation.key());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			fr | Un sommet de l'ONU et de l'Union européenne (UE) | un eu eu
			fr | Au sommet de la Cedeao, le Conseil de sécurité de l’ONU | ecowas un-security-council
			fr | L'Organisation internationale de la Francophonie (OIF) | oif oif
			fr | le bad et le PAM | -
			fr | le Programme alimentaire mondial (PAM) | wfp wfp
			fr | la Ligue des Etats arabes et l'Assemblée générale des Nations unies | arab-league un-general-assembly
			en | The UN and the African Union | un au
			en | she can do it, who knows | -
			en | the Shanghai Cooperation Organization (SCO) | sco sco
			en | the Organization of American States | oas
			en | Central Bank of West African States | bceao
			es | la ONU | -
			""")
	void findsExactlyTheOrganisationsNamed(String lang, String text, String keys) {
		assertThat(String.join(" ", keys(text, lang))).isEqualTo((keys != null) ? keys : "");
	}

	@Test
	void knowsOrganisationsByAnyName() {
		assertThat(ORGANISATIONS.named("CEDEAO")).isEqualTo(ORGANISATIONS.named("ecowas")).isPresent();
		assertThat(ORGANISATIONS.named("Nations-Unies")).map(Organisation::key).contains("un");
		assertThat(ORGANISATIONS.named("Acme")).isEmpty();
	}

	private static List<String> keys(String text, String lang) {
		return ORGANISATIONS.find(text, lang).stream().map(Organisations.Match::key).collect(Collectors.toList());
	}

}
