package entente.extraction;

import java.util.List;

import entente.model.Document;
import entente.model.EventKind;
import entente.model.Extraction;
import entente.model.OfficeMention;
import entente.model.PersonMention;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who takes part in what the text has told before, and what was signed at it.
 */
class DelegationTests {

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Chilean President Rosa Vidal visited Lima on 8 May 2024. | Chilean Minister of Health Juan Prado is a member of the delegation.
					en | Chilean President Rosa Vidal visited Lima on 8 May 2024. | Chilean Minister of Health Juan Prado accompanied Rosa Vidal.
					fr | La présidente chilienne, Rosa Vidal, a effectué une visite à Lima le 8 mai 2024. | Le ministre chilien de la Santé, Juan Prado, fait partie de la délégation.
					fr | La présidente chilienne, Rosa Vidal, a effectué une visite à Lima le 8 mai 2024. | Le ministre chilien de la Santé, Juan Prado, accompagnait Rosa Vidal.
					""")
	void aDelegationVisitsWithItsLeader(String lang, String visit, String delegation) {
		Extraction told = read(lang, visit + " " + delegation);
		assertThat(told.events()).singleElement()
			.satisfies((event) -> assertThat(event.people()).containsExactly("Rosa Vidal", "Juan Prado"));
		assertThat(told.people()).filteredOn((person) -> person.name().equals("Juan Prado"))
			.flatExtracting(PersonMention::offices)
			.hasSize(1);
	}

	@Test
	void whoComesFromTheHostIsNoVisitor() {
		Extraction told = read("fr", "La présidente chilienne, Rosa Vidal, a effectué une visite à Lima le 8 mai 2024. "
				+ "Le ministre péruvien de la Santé, Juan Prado, accompagnait Rosa Vidal.");
		assertThat(told.events()).singleElement()
			.satisfies((event) -> assertThat(event.people()).containsExactly("Rosa Vidal"));
	}

	@Test
	void whoTakesPartInItAttendsTheConference() {
		Extraction told = read("en", "The Lima Water Conference was held in Lima on 8 May 2024. "
				+ "Chilean Minister of Health Juan Prado took part in it.");
		assertThat(told.events()).singleElement()
			.satisfies((event) -> assertThat(event.people()).containsExactly("Juan Prado"));
	}

	@Test
	void anAgreementIsSignedOnTheVisitThatItsSentenceTakesUp() {
		Extraction told = read("fr", "La présidente chilienne, Rosa Vidal, a effectué une visite à Lima le 8 mai 2024. "
				+ "Le Chili et le Pérou ont signé un accord sur la santé au cours de cette visite.");
		assertThat(told.agreements()).singleElement()
			.satisfies((agreement) -> assertThat(agreement.signedAt()).isZero());
	}

	@Test
	void aDeclarationIsAdoptedByTheConferenceOfItsParties() {
		Extraction told = read("en",
				"The Lima Water Conference was held in Lima on 8 May 2024. Brazil, Chile and Peru took part in the "
						+ "Lima Water Conference. The three states adopted a declaration on water on 8 May 2024.");
		assertThat(told.events()).extracting((event) -> event.kind()).containsExactly(EventKind.CONFERENCE);
		assertThat(told.agreements()).singleElement()
			.satisfies((agreement) -> assertThat(agreement.signedAt()).isZero());
	}

	@Test
	void anEndedAgreementIsNoCooperation() {
		assertThat(read("fr",
				"Fin de l'accord sur la coopération policière\n\nLe Chili et le Pérou ont mis fin à l'accord sur la "
						+ "coopération policière le 8 mai 2024.")
			.cooperation()).isEmpty();
	}

	@Test
	void theOfficeTellsWhichOfOneFamilyNameIsMeant() {
		Extraction told = read("fr",
				"Le Premier ministre chilien, Marco Vidal, a reçu la présidente péruvienne, "
						+ "Ana Prado, à Santiago le 8 mai 2024. La ministre chilienne de la Culture, Rosa Vidal, était "
						+ "présente. Le Premier ministre Vidal a remercié son hôte.");
		assertThat(told.people()).filteredOn((person) -> person.name().equals("Rosa Vidal"))
			.flatExtracting(PersonMention::offices)
			.extracting((office) -> ((OfficeMention) office).title())
			.isEqualTo(List.of("ministre de la Culture"));
	}

	private static Extraction read(String lang, String text) {
		return EXTRACTOR.extract(new Document("d", text, lang, null, null, null, null));
	}

}
