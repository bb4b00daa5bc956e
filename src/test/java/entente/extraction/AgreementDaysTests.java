package entente.extraction;

import java.util.List;

import entente.model.AgreementReport;
import entente.model.Document;
import entente.model.PartialDate;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The days in the life of an instrument, from its sentences.
 */
class AgreementDaysTests {

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	@Test
	void tellsTheEntryIntoForceAndTheSignature() {
		AgreementReport agreement = only("en",
				"The agreement on air services between Chile and Peru entered into force on 1 September 2024. "
						+ "The agreement was signed in Lima on 13 March 2023.");
		assertThat(agreement.reached()).hasToString("2024-09-01");
		assertThat(agreement.date()).hasToString("2023-03-13");
	}

	@Test
	void tellsBothOfOneSentence() {
		AgreementReport agreement = only("fr",
				"L'accord sur la pêche entre le Sénégal et la Norvège, signé le 3 mai 2022, est entré en vigueur "
						+ "le 1er juin 2024.");
		assertThat(agreement.reached()).hasToString("2024-06-01");
		assertThat(agreement.date()).hasToString("2022-05-03");
	}

	@Test
	void tellsTheEnd() {
		AgreementReport agreement = only("en",
				"Chile and Peru terminated the memorandum of understanding on tourism on 26 November 2024.");
		assertThat(agreement.reached()).hasToString("2024-11-26");
		assertThat(agreement.date()).isNull();
	}

	@Test
	void tellsTheDayAfterTheOccasion() {
		AgreementReport agreement = only("fr",
				"Le ministre chilien des Affaires étrangères a effectué une visite à Lima. Le Chili et le Pérou ont signé "
						+ "un accord sur le tourisme au cours de cette visite, le 4 mars 2024.");
		assertThat(agreement.date()).hasToString("2024-03-04");
	}

	@Test
	void tellsOneOfSeveralBesideThem() {
		List<AgreementReport> agreements = read("en",
				"Chile and Peru signed six agreements on 13 March 2024. They signed an agreement on tourism on the same day.");
		assertThat(agreements).extracting(AgreementReport::count).containsExactlyInAnyOrder(6, 1);
		assertThat(agreements).filteredOn((agreement) -> agreement.count() == 6)
			.singleElement()
			.satisfies((group) -> assertThat(group.themes()).isEmpty());
	}

	@Test
	void prefersTheNameThatTellsMoreThanTheKind() {
		assertThat(only("fr",
				"Le Chili et le Pérou signent un mémorandum\n\nLe Chili et le Pérou ont signé un mémorandum "
						+ "d'entente sur le tourisme le 13 mars 2024.")
			.name()).isEqualTo("mémorandum d'entente sur le tourisme");
	}

	private static AgreementReport only(String lang, String text) {
		List<AgreementReport> agreements = read(lang, text);
		assertThat(agreements).hasSize(1);
		return agreements.getFirst();
	}

	private static List<AgreementReport> read(String lang, String text) {
		return EXTRACTOR.extract(new Document("d", text, lang, null, null, null, PartialDate.parse("2024-12-03")))
			.agreements();
	}

}
