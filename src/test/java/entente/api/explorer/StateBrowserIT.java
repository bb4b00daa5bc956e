package entente.api.explorer;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A state among its partners.
 */
@BrowserTest
class StateBrowserIT {

	@Test
	void ranksPartnersInATableAndDrawsThemAround(Tab tab) {
		tab.open("/#/state/KAZ");
		assertThat(tab.the(".partners tbody tr").first()).containsText("Morocco");
		assertThat(tab.the(".ego canvas").first()).isVisible();
		assertThat(tab.the(".around .legend")).containsText("Economy");
		tab.the(".partners tbody th a").first().click();
		assertThat(tab.the(".view h1")).hasText("Kazakhstan – Morocco");
	}

	@Test
	void keepsItsFiltersInTheAddress(Tab tab) {
		tab.open("/#/state/KAZ").the("#filter-kinds").selectOption("VISIT");
		assertThat(tab.page()).hasURL(Pattern.compile("kinds=VISIT"));
		assertThat(tab.the(".latest .kind:not(.visit)")).hasCount(0);
		assertThat(tab.the(".latest .kind.visit").first()).isVisible();
		tab.the("#filter-from").fill("2024-11");
		tab.the("#filter-from").press("Enter");
		assertThat(tab.page()).hasURL(Pattern.compile("from=2024-11"));
		tab.view().waitFor();
		String partners = tab.the(".partners tbody").innerText();
		tab.page().reload();
		assertThat(tab.the(".partners tbody")).hasText(Pattern.compile(".+"));
		assertThat(tab.the(".partners tbody").innerText()).isEqualTo(partners);
	}

	@Test
	void tellsWhoWasInOfficeOnADay(Tab tab) {
		tab.speaking("en-GB").open("/#/state/MAR?day=2024-11-18");
		assertThat(tab.the("#office .people")).containsText("Karim Haddadi");
		tab.the("#office-day").fill("1999-01-01");
		assertThat(tab.the("#office")).containsText("No document shows anybody in office on 1 January 1999.");
		assertThat(tab.page()).hasURL(Pattern.compile("day=1999-01-01"));
	}

}
