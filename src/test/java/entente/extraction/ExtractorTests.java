package entente.extraction;

import java.time.Duration;

import entente.model.Document;
import entente.model.Extraction;
import entente.reference.Organisations;
import entente.reference.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ExtractorTests {

	/** The longest that reading lets through. */
	private static final int LONGEST_TEXT = 60_000;

	private static final Extractor EXTRACTOR = Extractor.create(States.load(), Organisations.load());

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en | Moroccan Energy Minister Nadia Cherkaoui paid a visit to Almaty on 10 July 2024. She met with Kazakh Prime Minister Olzhas Bektenov on 10 July 2024. The two sides discussed cooperation in trade.",
			"fr | La ministre marocaine de l'Énergie, Nadia Cherkaoui, a effectué une visite à Almaty le 10 juillet 2024. Elle s'est entretenue avec le Premier ministre kazakh, Oljas Bektenov, le 10 juillet 2024. Les deux parties ont discuté de la coopération dans le domaine du commerce." })
	void whatWasDiscussedIsWhatTheVisitAndTheTalksWereAbout(String lang, String text) {
		assertThat(extract(lang, text).events()).hasSize(2)
			.allSatisfy((event) -> assertThat(event.themes()).containsExactly("trade"));
	}

	private static Extraction extract(String lang, String text) {
		return EXTRACTOR.extract(new Document("d", text, lang, null, null, null, null));
	}

	@Test
	void rejectsLanguageWithoutRules() {
		assertThatThrownBy(() -> extract("de", "Der Minister kam.")).isInstanceOf(UnsupportedLanguageException.class)
			.hasMessageContaining("'de'");
	}

	@Test
	void sameDocumentYieldsTheSame() {
		String text = "Chinese Foreign Minister Wang Yi met his Kenyan counterpart, Musalia Mudavadi, in Nairobi.";
		assertThat(extract("en", text)).isEqualTo(extract("en", text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"fr | La ministre marocaine de l'Énergie, Nadia Cherkaoui, a effectué une visite à Almaty le 10 juillet 2024. Les deux pays ont signé trois accords le 10 juillet 2024 au cours de cette visite.",
			"en | Moroccan Energy Minister Nadia Cherkaoui paid a visit to Almaty on 10 July 2024. Kazakhstan and Morocco signed three agreements on 10 July 2024 during the visit." })
	void agreementIsSignedAtTheVisitThatItsSentenceTakesUp(String lang, String text) {
		Extraction extraction = extract(lang, text);
		assertThat(extraction.events()).hasSize(1);
		assertThat(extraction.agreements()).singleElement()
			.satisfies((agreement) -> assertThat(agreement.signedAt()).isZero());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n\n ", "...", "« »", "—", "\u200f\u0645\u0635\u0631" })
	void textThatTellsNothingYieldsNothing(String text) {
		for (String lang : new String[] { "en", "fr" }) {
			Extraction extraction = extract(lang, text);
			assertThat(extraction.people()).isEmpty();
			assertThat(extraction.institutions()).isEmpty();
			assertThat(extraction.events()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "A ", "président du ", "Paris, ", "X\n\n", "visite le 3 mai ", "لقاء Rencontre 会见 " })
	void longHostileLinesEnd(String repeated) {
		String text = repeated.repeat(LONGEST_TEXT / repeated.length());
		assertTimeout(Duration.ofSeconds(60), () -> {
			extract("en", text);
			extract("fr", text);
		});
	}

}
