package entente.press.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import entente.model.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

class DatelineTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ASTANA, 3 octobre 2025 (WAM) – Placé sous le patronage du président | 2025-10-03
			Rabat, 1er juil. 2025 (MAP)- Le ministre a reçu | 2025-07-01
			Paris, le 14 février 2024 — Le ministre a reçu | 2024-02-14
			NEW YORK, Oct. 3, 2025 (AP) - The minister met | 2025-10-03
			DOHA (QNA), 12 March 2021: The Emir received | 2021-03-12
			Beijing/ 2025-03-04 - The delegation arrived | 2025-03-04
			date 2025-10-03 ASTANA, 2 octobre 2025 – Le président | 2025-10-03
			""")
	void readsTheDateOfPublication(String paragraph, String date) {
		assertThat(Dateline.date(paragraph)).isEqualTo(PartialDate.parse(date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Le 3 octobre 2025, à Astana – capitale du pays –, le ministre a signé.",
			"TEHRAN – Water and electricity are on the table on 3 October 2025.", "Astana, 3 oct. (WAM) – Le président",
			"Le ministre, arrivé le 3 octobre 2025 à Rabat, a été reçu : une première." })
	void takesNoDateOfTheStoryForIt(String paragraph) {
		assertThat(Dateline.date(paragraph)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Publié dans Maroc Diplomatique le 03 - 07 - 2025 | 2025-07-03
			Publié le 14/12/2019 à 10h30 | 2019-12-14
			Updated: December 5, 2023 | 2023-12-05
			mercredi 12 août 2020 | 2020-08-12
			05/06/2020 | 05/06/2020
			31.12.1999 | 1999-12-31
			30 février 2020 | 30 février 2020
			""")
	void readsPrintedDatesThatAreSure(String text, String date) {
		assertThat(PublicationDate.in(text)).isEqualTo(text.equals(date) ? null : PartialDate.parse(date));
	}

	@Test
	void tellsALineThatIsADate() {
		assertThat(Dateline.isBareDate("Vendredi 3 octobre 2025, 14:05")).isTrue();
		assertThat(Dateline.isBareDate("Sommet de Paris du 3 octobre 2025 : ce qui change")).isFalse();
		assertThat(Dateline.isBareDate("Il est né le 3 octobre 2025.")).isFalse();
	}

}
