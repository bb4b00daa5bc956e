package entente.api.explorer;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader goes through: without a mouse, in the other language, with documents that
 * mean ill, over a slow line.
 */
@BrowserTest
class ReaderBrowserIT {

	private static final int FIRST_VIEW_BYTES = 500_000;

	@Test
	void comesFromSearchToAQuotedSentenceByKeyboardAlone(Tab tab) {
		Page page = tab.open("/").page();
		assertThat(tab.view()).isVisible();
		page.keyboard().press("/");
		page.keyboard().type("kazakhst");
		page.keyboard().press("Enter");
		assertThat(tab.the(".hit a").first()).containsText("Kazakhstan");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("Enter");
		assertThat(page).hasURL(Pattern.compile("#/state/KAZ$"));
		follow(tab, "Morocco");
		assertThat(page).hasURL(Pattern.compile("#/pair/KAZ/MAR$"));
		assertThat(tab.view().locator(".quote").first()).isVisible();
		follow(tab, tab.view().locator(".quote a").first().innerText());
		assertThat(page).hasURL(Pattern.compile("#/document/.*claim"));
		assertThat(tab.view().locator("mark, [aria-current], .claim").first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/#/document/hostile", "/#/search?q=onerror", "/#/pair/JAM/PER",
			"/#/path?from=state:PER&to=state:JAM", "/#/search?q=<img src=x onerror=alert(9)>",
			"/#/network?region=<img src=x onerror=alert(8)>", "/#/state/<img src=x onerror=alert(7)>" })
	void showsMarkupInDocumentsAndAddressesAsText(String address, Tab tab) {
		tab.open("/").page().onDialog((dialog) -> {
			throw new AssertionError("A document has run a script: " + dialog.message());
		});
		tab.open(address);
		assertThat(tab.view()).isVisible();
		assertThat(tab.the("img, main script, [onerror], [onload], [onclick]")).hasCount(0);
	}

	@Test
	void showsAHostileTitleAsItIs(Tab tab) {
		tab.open("/#/document/hostile");
		assertThat(tab.view()).containsText(SampleGraph.HOSTILE_TITLE);
	}

	@Test
	void changesTheLanguageOfTheSameView(Tab tab) {
		tab.speaking("en-GB").open("/#/pair/FRA/MAR");
		assertThat(tab.view()).containsText("Timeline");
		tab.the("#languages a[lang=fr]").click();
		assertThat(tab.view()).containsText("Chronologie");
		assertThat(tab.the("html")).hasAttribute("lang", "fr");
	}

	@Test
	void loadsTheFirstViewInLessThanHalfAMegabyte(Tab tab) {
		AtomicLong bytes = new AtomicLong();
		tab.page().onRequestFinished((request) -> {
			var sizes = request.sizes();
			bytes.addAndGet(sizes.responseBodySize + sizes.responseHeadersSize);
		});
		tab.open("/");
		assertThat(tab.view()).isVisible();
		assertThat(bytes.get()).isBetween(10_000L, (long) FIRST_VIEW_BYTES);
	}

	/** Goes on by tabulator to the link of that text, and follows it. */
	private static void follow(Tab tab, String link) {
		Page page = tab.page();
		for (int stops = 0; stops < 150; stops++) {
			page.keyboard().press("Tab");
			if (link.equals(page
				.evaluate("() => document.activeElement.closest('main') && document.activeElement.innerText"))) {
				page.keyboard().press("Enter");
				return;
			}
		}
		throw new AssertionError("Nobody comes to '" + link + "' by keyboard");
	}

}
