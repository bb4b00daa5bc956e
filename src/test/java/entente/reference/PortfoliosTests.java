package entente.reference;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PortfoliosTests {

	private static final States STATES = States.load();

	private static final Portfolios PORTFOLIOS = Portfolios.load(STATES);

	@ParameterizedTest
	@ValueSource(strings = { "ministère des Affaires étrangères", "Ministry of Foreign Affairs", "Foreign Ministry",
			"MINISTERE DES AFFAIRES ETRANGERES", "Minister for External Relations", "Kazakh Foreign Ministry",
			"Ministère marocain des Affaires étrangères", "Ministry of Foreign Affairs of the Republic of Kazakhstan",
			"vice-ministre des Relations extérieures", "Qatar's Minister of State for Foreign Affairs" })
	void knowsOneFieldByAllItsNames(String name) {
		assertThat(PORTFOLIOS.keys(name)).containsExactly("foreign-affairs");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Ministère de l'Enseignement supérieur et de la Recherche scientifique | higher-education research
					Ministry of Higher Education, Science and Technology | higher-education research
					Ministry of Foreign Affairs, Regional Cooperation and Burkinabe Abroad | diaspora foreign-affairs regional-integration
					Affaires étrangères, Coopération africaine et Marocains résidant à l'étranger | african-affairs diaspora foreign-affairs
					Ministry of National Defence | defence
					Defense Ministry | defence
					ministre de l'Intérieur | interior
					Minister for Home Affairs and Immigration | immigration interior
					Ministry of Education and Training | education vocational-training
					ministre de l'Industrie et des technologies avancées | industry
					ministre de la Transition énergétique | energy
					Minister of Digital Transformation | digital-transformation
					ministre de l'Économie et des Finances | economy finance
					Ministry of Internal Affairs of China | interior
					""")
	void knowsSeveralFields(String name, String keys) {
		assertThat(String.join(" ", PORTFOLIOS.keys(name))).isEqualTo(keys);
	}

	@Test
	void takesTheFieldsInAnyOrder() {
		assertThat(PORTFOLIOS.keys("Ministry of Trade and Industry"))
			.isEqualTo(PORTFOLIOS.keys("Ministry of Industry and Trade"));
	}

	@Test
	void givesAFieldThatItDoesNotKnowItsOwnWords() {
		assertThat(PORTFOLIOS.keys("Ministry of Silly Walks and Health")).containsExactly("health", "silly-walk");
		assertThat(PORTFOLIOS.keys("the ministry of walks, silly")).containsExactly("silly", "walk");
	}

	@Test
	void findsNoFieldWhereNoneIsTold() {
		assertThat(PORTFOLIOS.keys("the Minister")).isEmpty();
		assertThat(PORTFOLIOS.keys("vice-Premier ministre")).isEmpty();
		assertThat(PORTFOLIOS.keys("")).isEmpty();
		assertThat(PORTFOLIOS.themes("Ministry")).isEmpty();
	}

	@Test
	void tellsTheThemes() {
		assertThat(PORTFOLIOS.themes("ministère de l'Agriculture, de la Pêche maritime et des Eaux et Forêts"))
			.containsExactlyInAnyOrder("agriculture", "fisheries", "environment");
		assertThat(PORTFOLIOS.themes("Ministry of Silly Walks")).isEmpty();
	}

	@Test
	void knowsOnlyThemesThatExist() {
		Themes themes = Themes.load();
		Set<String> keys = PORTFOLIOS.all();
		assertThat(keys).hasSizeGreaterThan(60);
		for (String field : keys) {
			assertThat(PORTFOLIOS.themes(field.replace('-', ' '))).as(field)
				.isNotEmpty()
				.allSatisfy((theme) -> assertThat(themes.byCode(theme)).isPresent());
		}
	}

}
