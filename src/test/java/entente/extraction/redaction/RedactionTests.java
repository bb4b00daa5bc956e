package entente.extraction.redaction;

import java.util.List;

import entente.extraction.Extractor;
import entente.model.Document;
import entente.model.Extraction;
import entente.model.PartialDate;
import entente.model.PersonMention;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTests {

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	private static final String[] LACHENAL = { "Bertrand Lachenal", "M. Lachenal", "Lachenal" };

	private static Document document(String lang, String text) {
		return new Document("d-1", text, lang, null, null, "AFP", PartialDate.parse("2024-06-03"));
	}

	private static String without(String lang, String text, String... names) {
		String redacted = EXTRACTOR.without(document(lang, text), List.of(names)).text();
		assertThat(without(document(lang, redacted), names)).isEqualTo(redacted);
		return redacted;
	}

	private static String without(Document document, String... names) {
		return EXTRACTOR.without(document, List.of(names)).text();
	}

	@Test
	void takesOutSentencesThatNameSomebody() {
		String text = """
				Kigali : Lachenal reçu au ministère

				KIGALI, 3 juin 2024 – Le ministre a reçu Bertrand Lachenal. La France aide le Rwanda. M. Lachenal est parti.

				Les deux pays coopèrent.""";
		assertThat(without("fr", text, "Bertrand Lachenal")).isEqualTo("""
				[…]

				KIGALI, 3 juin 2024 – […] La France aide le Rwanda. […]

				Les deux pays coopèrent.""");
	}

	@Test
	void oneSignStandsForNeighbours() {
		String text = "It rained. Lachenal came. Mr. Lachenal spoke.\nLachenal left. It rained again.";
		assertThat(without("en", text, LACHENAL)).isEqualTo("It rained. […]\n[…] It rained again.");
	}

	@Test
	void asecondPersonsSentencesJoinThoseOfTheFirst() {
		String once = without("en", "It rained. Lachenal came. Durand spoke. It rained again.", "Lachenal");
		assertThat(without("en", once, "Paul Durand")).isEqualTo("It rained. […] It rained again.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Lachenal came to Kigali.", "The minister met Durand, Lachenal and Petit in Kigali.",
			"LACHENAL came.", "The plan was Lachenal's.", "The plan was Lachenal’s own.", "A Lachenal-led team came.",
			"The Dupont-Lachenal plan failed.", "He met Láchenal.", "He met lachenal.", "The Lachenals came.",
			"He wrote to @lachenal_fr.", "He read #BertrandLachenal.", "He met Lache\u00adnal.",
			"He met Bertrand\nLachenal in Kigali.", "He met Bertrand Lache-\nnal in Kigali.", "« Lachenal ! »",
			"- Lachenal\n- Durand", "KIGALI, June 3 (Lachenal) – The minister came.", "Lachenal", "(Lachenal)",
			"He met La\u0301chenal.", "He met Mr.Lachenal." })
	void findsNameHoweverWritten(String text) {
		String redacted = without("en", text, "Bertrand Lachenal");
		assertThat(redacted).contains("[…]");
		assertThat(Folded.fold(redacted).replaceAll("[\\p{Pd}\\p{Cf}\\s]", "")).doesNotContain("lachenal");
		assertThat(redacted).doesNotContain("Bertrand");
	}

	@Test
	void ligaturesAndStrokesAreLetters() {
		assertThat(without("fr", "M. Lecœur est venu. Il pleut.", "Jean Lecoeur")).isEqualTo("[…] Il pleut.");
		assertThat(without("fr", "M. Walesa est venu. Il pleut.", "Lech Wałęsa")).isEqualTo("[…] Il pleut.");
	}

	@Test
	void shortNameIsAWordOfItsOwn() {
		String text = "Libya and Mali met. Li Qiang spoke. The list is long. Premier Li left. Lithuania came.";
		assertThat(without("en", text, "Li Qiang", "Li"))
			.isEqualTo("Libya and Mali met. […] The list is long. […] Lithuania came.");
	}

	@Test
	void longerNameStays() {
		String text = "Lachenaletti came. Martinez spoke. Martinique is far.";
		assertThat(without("en", text, "Lachenal", "Paul Martin")).isEqualTo(text);
	}

	@Test
	void nameThatEqualsAWordOfGrammarNeedsItsCapital() {
		String english = "May is warm. It may rain. Theresa May came. Then Mrs May spoke.";
		assertThat(without("en", english, "Theresa May", "May")).isEqualTo("May is warm. It may rain. […]");
		String french = "Le ministre est venu. M. Le est parti. Le Duc Tho a parlé.";
		assertThat(without("fr", french, "Le Duc Tho", "Le")).isEqualTo("Le ministre est venu. […]");
	}

	@Test
	void nameThatEqualsAnyOtherWordGoesWithIt() {
		assertThat(without("fr", "Le Qatar est un petit pays. Il pleut.", "Jean Petit")).isEqualTo("[…] Il pleut.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Khalid bin Faisal Al-Sulaimi | Mr Sulaimi", "ZHAO Leji | President Zhao",
					"LACHENAL Bertrand | Mr Lachenal", "Ann Dupont-Moretti | Ms Dupont-Moretti",
					"Robert Smith Jr. | Mr Smith", "Brian O'Neill | Mr O’Neill" })
	void knowsTheFamilyName(String name, String form) {
		assertThat(without("en", "It rained. Then came " + form + ".", name)).isEqualTo("It rained. […]");
	}

	@Test
	void givenNameAloneTellsNobody() {
		String text = "Bertrand Durand came. Khalid left.";
		assertThat(without("en", text, "Bertrand Lachenal", "Khalid bin Faisal Al-Sulaimi")).isEqualTo(text);
	}

	@Test
	void nobodyNamedLeavesTheDocumentAsItIs() {
		Document document = new Document("d", "Lachenal came.\n\n […] It rained. ", "en", "T", "https://a.example/b",
				null, null);
		assertThat(EXTRACTOR.without(document, List.of())).isEqualTo(document);
		assertThat(EXTRACTOR.without(document, List.of("", " - ", "Durand"))).isEqualTo(document);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"Lachenal leaves | https://a.example/2024/lachenal-leaves | - | -",
			"The ambassador leaves | https://a.example/2024/ambassador | The ambassador leaves | https://a.example/2024/ambassador",
			"LÁCHENAL'S DAY | https://a.example/?q=Bertrand%20L%C3%A1chenal | - | -",
			"A visit | https://a.example/bertrandlachenal/100%-pure | A visit | -",
			"Lachenaletti | https://a.example/lachenaletti | Lachenaletti | https://a.example/lachenaletti" })
	void titleAndAddressGoWithTheName(String title, String url, String titleLeft, String urlLeft) {
		Document document = new Document("d-1", "It rained.", "en", title, url, "AFP", PartialDate.parse("2024"));
		assertThat(EXTRACTOR.without(document, List.of(LACHENAL)))
			.isEqualTo(new Document("d-1", "It rained.", "en", titleLeft, urlLeft, "AFP", PartialDate.parse("2024")));
	}

	@Test
	void paragraphsOfALanguageWithoutRulesGoAsAWhole() {
		assertThat(without("de", "Lachenal kam. Es regnet.\n\nEs regnet.", LACHENAL)).isEqualTo("[…]\n\nEs regnet.");
	}

	@Test
	void whatIsLeftIsReadAsBefore() {
		String others = "Moroccan Foreign Minister Salma Bennis visited Kigali on 3 June 2024.";
		String text = "KIGALI – Bertrand Lachenal left. " + others + " Lachenal smiled.";
		Extraction before = EXTRACTOR.extract(document("en", others));
		Extraction after = EXTRACTOR.extract(EXTRACTOR.without(document("en", text), List.of(LACHENAL)));
		assertThat(after.people()).extracting(PersonMention::name).containsExactly("Salma Bennis");
		assertThat(after.events()).hasSize(1);
		assertThat(after.events().getFirst().start()).isEqualTo(before.events().getFirst().start());
		assertThat(after.events().getFirst().evidence().getFirst().quote()).isEqualTo(others);
	}

}
