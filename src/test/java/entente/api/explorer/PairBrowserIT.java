package entente.api.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dossier of two states.
 */
@BrowserTest
class PairBrowserIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/#/pair/KAZ/MAR         | Kazakhstan owes Morocco 2 visits.
			/#/pair/MAR/KAZ         | Kazakhstan owes Morocco 2 visits.
			/#/pair/MAR/KAZ?lang=fr | 2 visites restent à rendre (Kazakhstan → Maroc).
			""")
	void tellsWhoOwesAVisit(String address, String verdict, Tab tab) {
		tab.open(address);
		assertThat(tab.the(".balance")).containsText(verdict);
	}

	@Test
	void quotesASentenceUnderEveryFact(Tab tab) {
		tab.open("/#/pair/KAZ/MAR").view().waitFor();
		Locator facts = tab.the(".fact");
		assertThat(facts.count()).isGreaterThan(5);
		assertThat(tab.the(".fact:not(:has(.quote blockquote))")).hasCount(0);
		Locator quote = tab.the(".fact .quote").first();
		String sentence = quote.locator("blockquote").innerText();
		quote.locator("figcaption a").click();
		assertThat(tab.the(".said[aria-current]")).hasText(sentence);
	}

	@Test
	void leadsFromTheTimelineToTheFact(Tab tab) {
		tab.open("/#/pair/KAZ/MAR").view().waitFor();
		assertThat(tab.the(".timeline .mark")).hasCount(tab.the(".fact").count());
		tab.the(".timeline .mark").first().focus();
		tab.page().keyboard().press("ArrowRight");
		assertThat(tab.the(".timeline .mark").nth(1)).isFocused();
		tab.page().keyboard().press("Enter");
		assertThat(tab.the(".fact:focus")).hasCount(1);
	}

	@Test
	void tellsTheLifeOfAnAgreement(Tab tab) {
		tab.open("/#/pair/FRA/MAR");
		assertThat(tab.the(".life").first()).containsText(Pattern.compile("Announced|Signed"));
	}

	@Test
	void keepsPromisesApart(Tab tab) {
		tab.open("/#/pair/KAZ/TJK");
		assertThat(tab.the(".promises .fact")).containsText("Treaty on Allied Relations");
	}

	@Test
	void offersTheNearestChainWhereThereIsNoTie(Tab tab) {
		tab.open("/#/pair/BRA/RUS");
		assertThat(tab.the(".notice")).containsText("No document tells of a tie between Brazil and Russia");
		assertThat(tab.the(".chain blockquote").first()).isVisible();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CSV    | csv | Kazakhstan and Morocco signed two agreements on 11 July 2024 during the visit.
			BibTeX | bib | @online{
			RIS    | ris | PB  - Astana Wire
			""")
	void canBeTakenAlong(String label, String extension, String content, Tab tab) throws IOException {
		tab.open("/#/pair/KAZ/MAR").the(".takealong summary").click();
		Download file = tab.page().waitForDownload(() -> tab.the(".takealong li button").getByText(label).click());
		assertThat(file.suggestedFilename()).matches("entente-kaz-mar-.*\\." + extension);
		assertThat(Files.readString(file.path())).contains(content);
	}

	@Test
	void printsWithNumberedSources(Tab tab) {
		tab.open("/#/pair/KAZ/MAR").view().waitFor();
		tab.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(tab.the(".top")).isHidden();
		assertThat(tab.the(".filters")).isHidden();
		List<String> numbers = tab.the(".quote .number").allTextContents();
		int sources = tab.the(".sources li").count();
		assertThat(numbers).isNotEmpty()
			.allSatisfy((number) -> assertThat(Integer.parseInt(number.replaceAll("\\D", ""))).isBetween(1, sources));
		assertThat(tab.the(".print-only")).containsText("#/pair/KAZ/MAR");
	}

}
