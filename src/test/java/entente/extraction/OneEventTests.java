package entente.extraction;

import java.util.List;

import entente.model.Document;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.Extraction;
import entente.model.InstitutionMention;
import entente.model.PartialDate;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a text tells of one thing in several wordings.
 */
class OneEventTests {

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	@Test
	void aCallIsNoMeetingThoughTheHeadlineTellsTalks() {
		assertThat(read("en",
				"Rosa Vidal speaks with Juan Prado\n\nChilean President Rosa Vidal spoke by telephone with "
						+ "Peruvian President Juan Prado on 16 January 2024.")
			.events()).extracting(EventReport::kind).containsExactly(EventKind.CALL);
	}

	@Test
	void whomAPronounTellsIsMet() {
		String text = "Le président chilien, Juan Prado, effectuera une visite au Pérou en mars 2024. "
				+ "La présidente péruvienne, Rosa Vidal, le recevra à Lima.";
		assertThat(read("fr", text).events()).filteredOn((event) -> event.kind() == EventKind.MEETING)
			.singleElement()
			.satisfies((talks) -> assertThat(talks.people()).containsExactlyInAnyOrder("Juan Prado", "Rosa Vidal"));
	}

	@Test
	void aConferenceHasItsWholeName() {
		assertThat(conference("en", "The Lima Water Conference opened in Lima on 8 October 2024."))
			.isEqualTo("Lima Water Conference");
		assertThat(conference("fr", "La Conférence de Lima sur l'eau s'est tenue à Lima le 8 octobre 2024."))
			.isEqualTo("Conférence de Lima sur l'eau");
		assertThat(conference("fr", "Le Forum des transports de Lima s'est tenu à Lima le 8 octobre 2024."))
			.isEqualTo("Forum des transports de Lima");
	}

	@Test
	void aMinistryThatIsSplitIsTwo() {
		assertThat(ministries(
				"The Peruvian Ministry of Trade and Industry was split into a Ministry of Trade and a Ministry "
						+ "of Industry on 30 July 2024."))
			.containsExactlyInAnyOrder("PER Ministry of Trade and Industry", "PER Ministry of Trade",
					"PER Ministry of Industry");
	}

	@Test
	void theShortNameOfASplitMinistryStandsForNoOtherOne() {
		Extraction told = read("en",
				"The Peruvian Ministry of Trade and Industry was split into a Ministry of Trade and a Ministry of "
						+ "Industry on 30 July 2024. Ana Prado was appointed Minister of Trade of Peru.");
		assertThat(told.people()).singleElement()
			.satisfies((person) -> assertThat(person.offices()).singleElement()
				.satisfies((office) -> assertThat(office.institution()).isEqualTo("Ministry of Trade")));
	}

	@Test
	void theFormerNameOfAMinistryIsOfItsState() {
		assertThat(
				ministries("Chile and Peru met. The Peruvian Ministry of Ecology was named Ministry of Environmental "
						+ "Protection until June."))
			.contains("PER Ministry of Environmental Protection");
	}

	private static String conference(String lang, String text) {
		return read(lang, text).events().getFirst().name();
	}

	private static List<String> ministries(String text) {
		return read("en", text).institutions().stream().map(OneEventTests::told).toList();
	}

	private static String told(InstitutionMention institution) {
		return institution.state() + " " + institution.name();
	}

	private static Extraction read(String lang, String text) {
		return EXTRACTOR.extract(new Document("d", text, lang, null, null, null, PartialDate.parse("2024-12-03")));
	}

}
