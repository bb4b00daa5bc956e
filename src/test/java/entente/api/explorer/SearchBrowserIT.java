package entente.api.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * One field finds everything.
 */
@BrowserTest
class SearchBrowserIT {

	@Test
	void findsAsOneTypesHoweverItIsSpelt(Tab tab) {
		tab.open("/").the("#sought").pressSequentially("emirats arabes");
		assertThat(tab.the(".hit.state")).containsText("United Arab Emirates");
		assertThat(tab.the(".hit.state .type")).hasText("State");
		assertThat(tab.the("#sought")).isFocused();
		assertThat(tab.page()).hasURL(Pattern.compile("#/search\\?q=emirats\\+arabes$"));
	}

	@Test
	void narrowsToAKind(Tab tab) {
		tab.open("/#/search?q=water").the("#kind-THEME").click();
		assertThat(tab.the(".hit:not(.theme)")).hasCount(0);
		assertThat(tab.the(".hit.theme").first()).containsText("Water resources");
		assertThat(tab.page()).hasURL(Pattern.compile("kinds=THEME"));
	}

	@ParameterizedTest
	@CsvSource({ "maroc kazakhstan", "Morocco and Kazakhstan", "Maroc – Kazakhstan" })
	void offersTheDossierOfTwoStates(String sought, Tab tab) {
		tab.open("/").the("#sought").fill(sought);
		tab.the(".dossier-hit a").click();
		assertThat(tab.the(".view h1")).hasText("Kazakhstan – Morocco");
	}

	@Test
	void leadsThroughItsHitsByArrowKeys(Tab tab) {
		tab.open("/#/search?q=morocco").view().waitFor();
		tab.page().keyboard().press("/");
		tab.page().keyboard().press("ArrowDown");
		Locator hits = tab.the(".hit > a");
		assertThat(hits.first()).isFocused();
		tab.page().keyboard().press("ArrowDown");
		assertThat(hits.nth(1)).isFocused();
		tab.page().keyboard().press("Escape");
		assertThat(tab.the("#sought")).isFocused();
	}

	@Test
	void goesOnPastItsFirstPage(Tab tab) {
		tab.open("/#/search?q=president&kinds=CLAIM").view().waitFor();
		int before = tab.the(".hits > li").count();
		tab.the("button.more").click();
		assertThat(tab.the(".hits > li").nth(before)).isVisible();
	}

	@Test
	void offersNewestAndStrongestBeforeAnyWord(Tab tab) {
		tab.open("/");
		assertThat(tab.the(".strongest .tie")).hasCount(12);
		assertThat(tab.the(".newest .fact").first()).isVisible();
		assertThat(tab.the(".documents li").first()).isVisible();
	}

	@Test
	void showsAHostileTitleAsText(Tab tab) {
		tab.open("/#/search?q=onerror&kinds=DOCUMENT").the(".hit a").click();
		assertThat(tab.the(".view h1")).hasText(SampleGraph.HOSTILE_TITLE);
		assertThat(tab.the("main img, main script, main svg[onload]")).hasCount(0);
	}

}
