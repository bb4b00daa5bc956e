package entente.api.explorer;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * How two are connected.
 */
@BrowserTest
class PathBrowserIT {

	@Test
	void findsBothEndsAsOneTypes(Tab tab) {
		tab.open("/#/path");
		choose(tab, "#path-from", "bresil", "Brazil");
		choose(tab, "#path-to", "russ", "Russia");
		assertThat(tab.page()).hasURL(Pattern.compile("#/path\\?from=state:BRA&to=state:RUS$"));
		assertThat(tab.view().locator("h1")).hasText("Brazil and Russia");
		assertThat(tab.the(".chain").first()).containsText("Viet Nam");
	}

	@Test
	void givesEachHopItsSentenceInItsDocument(Tab tab) {
		tab.open("/#/path?from=state:BRA&to=state:RUS");
		assertThat(tab.the(".chain").first().locator(".hop")).hasCount(2);
		assertThat(tab.the(".chain").first().locator(".hop blockquote")).hasCount(2);
		String quote = tab.the(".chain blockquote").first().innerText();
		tab.the(".chain figcaption a").first().click();
		assertThat(tab.page()).hasURL(Pattern.compile("#/document/"));
		assertThat(tab.view()).containsText(quote);
	}

	@Test
	void looksFurtherWhereNoChainIsFound(Tab tab) {
		tab.open("/#/path?from=state:NZL&to=state:KAZ").the(".notice .button").first().click();
		assertThat(tab.page()).hasURL(Pattern.compile("hops=6"));
		assertThat(tab.the(".notice h2")).hasText("No chain of 6 steps joins New Zealand and Kazakhstan");
	}

	private static void choose(Tab tab, String field, String typed, String name) {
		tab.the(field).fill("");
		tab.the(field).pressSequentially(typed);
		assertThat(tab.the("[role=listbox]:visible [aria-selected=true]")).containsText(name);
		tab.the(field).press("Enter");
		assertThat(tab.the(field)).hasValue(name);
	}

}
