package entente.extraction;

import java.util.List;

import entente.model.Document;
import entente.model.EventReport;
import entente.model.Extraction;
import entente.model.HolderMention;
import entente.model.InstitutionMention;
import entente.model.PartialDate;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Those who take part in an event and are named by their office alone.
 */
class UnnamedHolderTests {

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	private static Extraction extract(String lang, String text) {
		return EXTRACTOR.extract(new Document("d", text, lang, null, null, null, PartialDate.parse("2024-12-10")));
	}

	private static List<HolderMention> holders(String lang, String text) {
		List<EventReport> events = extract(lang, text).events();
		assertThat(events).isNotEmpty();
		return events.stream().flatMap((event) -> event.holders().stream()).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"en | The Kazakh President visited Belgrade on 9 December 2024. | President | -",
			"en | Serbian Prime Minister Marko Petrovic received the Kazakh President in Belgrade. | President | -",
			"en | Serbian Prime Minister Marko Petrovic met the President of Kazakhstan. | President of Kazakhstan | -",
			"en | Kazakhstan's prime minister visited Belgrade on Monday. | prime minister | -",
			"en | Serbian Prime Minister Marko Petrovic received the Kazakh Minister of Foreign Affairs. | Minister of Foreign Affairs | Ministry of Foreign Affairs",
			"en | The new Kazakh Minister of Energy visited Belgrade on Monday. | Minister of Energy | Ministry of Energy",
			"fr | Le président kazakh s'est rendu à Belgrade le 9 décembre 2024. | président | -",
			"fr | Salma Bennis, ministre marocaine des Affaires étrangères, est arrivée à Astana. Elle s'est entretenue avec la ministre kazakhe des Affaires étrangères. | ministre des Affaires étrangères | ministère des Affaires étrangères",
			"fr | Le président serbe Marko Petrovic a reçu le Premier ministre du Kazakhstan. | Premier ministre | -",
			"fr | Le président serbe Marko Petrovic a reçu le chef de la diplomatie kazakhe. | chef de la diplomatie | ministère des Affaires étrangères" })
	void takesPartByOffice(String lang, String text, String title, String institution) {
		assertThat(holders(lang, text)).containsOnly(new HolderMention(title, "KAZ", institution));
		if (institution != null) {
			assertThat(extract(lang, text).institutions()).filteredOn((body) -> "KAZ".equals(body.state()))
				.extracting(InstitutionMention::name)
				.contains(institution);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "The former Kazakh president visited Belgrade on Monday.",
			"The Kazakh deputy prime minister visited Belgrade on Monday.",
			"The Kazakh vice president visited Belgrade on Monday.",
			"The Kazakh president-elect visited Belgrade on Monday.",
			"The wife of the Kazakh president visited Belgrade on Monday.",
			"The Kazakh president's son visited Belgrade on Monday.",
			"A Kazakh minister met Serbian Prime Minister Marko Petrovic in Belgrade.",
			"The Kazakh ambassador met Serbian Prime Minister Marko Petrovic in Belgrade.",
			"Serbian Prime Minister Marko Petrovic met the Kazakh president of the Red Cross in Belgrade.",
			"The Kazakh ministers of energy and of trade met Serbian Prime Minister Marko Petrovic in Belgrade.",
			"Serbian Prime Minister Marko Petrovic visited Astana on behalf of the Serbian President." })
	void othersHoldNoOfficeAlone(String text) {
		assertThat(holders("en", text)).isEmpty();
	}

	@Test
	void whoeverIsNamedIsNoUnnamedHolder() {
		String text = """
				Kazakh president visits Serbia

				The Kazakh president visited Belgrade on Monday. President Yerzhan Sadyrbayev of Kazakhstan then met Serbian Prime Minister Marko Petrovic in Belgrade.""";
		Extraction extraction = extract("en", text);
		assertThat(extraction.events()).hasSize(2)
			.allSatisfy((event) -> assertThat(event.holders()).isEmpty())
			.allSatisfy((event) -> assertThat(event.people()).contains("Yerzhan Sadyrbayev"));
	}

	@Test
	void oneHolderIsTakenOnce() {
		String text = "The Kazakh president visited Belgrade on 9 December 2024. "
				+ "The visit of the President of Kazakhstan ended in the evening.";
		assertThat(holders("en", text)).containsExactly(new HolderMention("president", "KAZ", null));
	}

	@Test
	void meetingsWithDifferentHoldersStayApart() {
		String text = "Serbian Prime Minister Marko Petrovic received the Kazakh President in Belgrade on 6 May 2024. "
				+ "Marko Petrovic met the Kazakh Minister of Energy in Belgrade on 6 May 2024.";
		assertThat(extract("en", text).events()).extracting((event) -> event.holders().getFirst().title())
			.containsExactly("President", "Minister of Energy");
	}

	@Test
	void rulerWithAPlaceBehindIsReceivedThere() {
		String text = "Serbian Prime Minister Marko Petrovic received the Kazakh President in Belgrade on Monday.";
		assertThat(extract("en", text).events().getFirst().place()).isEqualTo("Belgrade");
	}

}
