package entente.api.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands around every view.
 */
@BrowserTest
class FrameBrowserIT {

	@Test
	void speaksTheLanguageThatIsChosen(Tab tab) {
		tab.speaking("en-GB").open("/#/state/MAR").the("#languages a[lang=fr]").click();
		assertThat(tab.the(".view h1")).hasText("Maroc");
		assertThat(tab.the("html")).hasAttribute("lang", "fr");
		assertThat(tab.page()).hasURL(Pattern.compile("lang=fr"));
		tab.the(".partners tbody th a").first().click();
		assertThat(tab.the(".heading .quiet").first()).containsText("faits du");
	}

	@Test
	void turnsDarkAndStaysSo(Tab tab) {
		tab.open("/#/read");
		tab.the("#scheme").click();
		tab.the("#scheme").click();
		assertThat(tab.the("#scheme")).hasAttribute("title", "Colours: dark");
		tab.page().reload();
		assertThat(tab.the("body")).hasCSS("color-scheme", "dark");
		tab.isAccessible();
	}

	@Test
	void leadsByKeyboardToTheContent(Tab tab) {
		tab.open("/#/read").view().waitFor();
		tab.page().keyboard().press("Tab");
		assertThat(tab.the(".skip")).isFocused();
		tab.page().keyboard().press("Enter");
		assertThat(tab.the("main")).isFocused();
	}

	@Test
	void movesFocusToTheHeadingOfANewView(Tab tab) {
		tab.open("/").the(".ways a[data-view=read]").click();
		assertThat(tab.the(".view h1")).isFocused();
		assertThat(tab.page()).hasTitle("Read this · Entente");
	}

	@Test
	void saysThatTheServiceIsAwayAndTriesAgain(Tab tab) {
		tab.page().route("**/graphql", Route::abort);
		tab.open("/#/state/MAR");
		assertThat(tab.the(".view h1")).hasText("The service does not answer");
		tab.isAccessible();
		tab.page().unroute("**/graphql");
		tab.the(".notice button").click();
		assertThat(tab.the(".view h1")).hasText("Morocco");
		assertThat(tab.forgiveErrors()).isNotEmpty().allMatch((error) -> error.contains("ERR_FAILED"));
	}

	@Test
	void goesBackToWhereTheReaderHadBeen(Tab tab) {
		tab.sized(1280, 500).open("/#/pair/KAZ/MAR").view().waitFor();
		tab.page().mouse().wheel(0, 900);
		tab.page().waitForCondition(() -> (Boolean) tab.page().evaluate("history.state?.scroll > 800"));
		tab.the(".fact h3 a").nth(3).click();
		assertThat(tab.the(".accounts")).isVisible();
		tab.page().goBack();
		assertThat(tab.the(".view h1")).hasText("Kazakhstan – Morocco");
		tab.page().waitForCondition(() -> (Boolean) tab.page().evaluate("scrollY > 800"));
	}

}
