package entente.api.explorer;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Every view by its address, in both languages, in light and dark, on a wide screen and
 * on a phone.
 */
@BrowserTest
class ViewsBrowserIT {

	private static final ContainsTextOptions IN_TIME = new ContainsTextOptions().setTimeout(20_000);

	private static final String VIEWS = """
			/                                          | Newest facts        | Faits les plus récents
			/#/search?q=water                          | Water resources     | Ressources en eau
			/#/state/KAZ                               | Astana              | Astana
			/#/pair/FRA/MAR                            | Morocco             | Maroc
			/#/pair/KAZ/CHL                            | No document tells   | Aucun document
			/#/network                                 | Strongest ties      | Liens les plus forts
			/#/network?as=map                          | Natural Earth       | Natural Earth
			/#/network?as=table&sort=events            | Serbia              | Serbie
			/#/network?year=2024                       | All years           | Toutes les années
			/#/network?region=Oceania&theme=space      | No tie is left      | Aucun lien ne reste
			/#/path                                    | Choose two          | Choisissez-en deux
			/#/path?from=state:BRA&to=state:RUS        | In 2 steps          | En 2 pas
			/#/path?from=state:NZL&to=state:KAZ        | No chain            | Aucune chaîne
			/#/path?from=state:NZL&to=person:nobody    | Nothing is known    | Rien n'est connu
			/#/theme/water                             | Water resources     | Ressources en eau
			/#/read                                    | Read                | Lire
			/#/state/NOWHERE                           | Nothing is known    | Rien n'est connu
			/#/nowhere                                 | no such page        | n'existe pas
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = VIEWS)
	void isAccessibleInEnglish(String address, String english, String french, Tab tab) {
		tab.speaking("en-GB").open(address);
		assertThat(tab.view()).containsText(english, IN_TIME.setIgnoreCase(true));
		tab.isAccessible();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = VIEWS)
	void isAccessibleInFrenchInTheDarkOnAPhone(String address, String english, String french, Tab tab) {
		tab.speaking("fr-FR").dark().sized(390, 844).open(address);
		assertThat(tab.view()).containsText(french, IN_TIME.setIgnoreCase(true));
		tab.isAccessible();
	}

}
