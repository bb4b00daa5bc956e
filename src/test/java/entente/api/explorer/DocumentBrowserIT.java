package entente.api.explorer;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import entente.graph.Tokens;
import entente.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document with its claims marked in it.
 */
@BrowserTest
class DocumentBrowserIT {

	private static final String DOCUMENT = "/#/document/sample-en-02";

	private final Tokens tokens;

	DocumentBrowserIT(Tokens tokens) {
		this.tokens = tokens;
	}

	@AfterAll
	void leave() {
		SampleGraph.leave();
	}

	@Test
	void marksSentencesInItsText(Tab tab) {
		tab.open(DOCUMENT);
		assertThat(tab.the(".view h1")).hasText("Tokayev in Dushanbe: an allied treaty and a $2 billion trade target");
		assertThat(tab.the(".text")).containsText("Kazakhstan and Tajikistan are about to call themselves allies.");
		assertThat(sentence(tab)).hasText("A Treaty on Allied Relations was due to be signed during the visit that "
				+ "Kazakh President Kassym-Jomart Tokayev paid on Aug. 22 to Dushanbe, where he held talks with Tajik "
				+ "President Emomali Rahmon.");
	}

	@Test
	void showsTheFactOnHoverAndOnFocus(Tab tab) {
		tab.open(DOCUMENT);
		sentence(tab).hover();
		assertThat(tab.the(".panel")).containsText("Treaty on Allied Relations");
		tab.the(".said").last().focus();
		assertThat(tab.the(".panel")).containsText("Trade");
	}

	@Test
	void reopensAtTheSentenceOfItsAddress(Tab tab) {
		tab.open(DOCUMENT);
		sentence(tab).click();
		assertThat(tab.page()).hasURL(Pattern.compile("claim=claim(:|%3A)c-"));
		tab.page().reload();
		assertThat(tab.the(".said[aria-current]")).containsText("A Treaty on Allied Relations");
		tab.page().keyboard().press("Escape");
		assertThat(tab.the(".said[aria-current]")).hasCount(0);
	}

	@Test
	void letsAReviewerRejectAndTakeItBack(Tab tab) {
		tab.open(DOCUMENT);
		sentence(tab).click();
		Locator note = tab.the(".note").first();
		note.locator("button").nth(1).click();
		tab.the("#token").fill(this.tokens.issue(Role.REVIEWER));
		tab.the("dialog .primary").click();
		assertThat(note.locator(".status")).hasText("Rejected");
		tab.page().reload();
		assertThat(note.locator(".status")).hasText("Rejected");
		note.locator("button").nth(1).click();
		assertThat(note.locator(".status")).hasText("Not reviewed");
		assertThat(tab.the("dialog")).hasCount(0);
	}

	@Test
	void saysWhatATokenLacks(Tab tab) {
		tab.open(DOCUMENT);
		sentence(tab).click();
		tab.the(".note button").first().click();
		tab.the("#token").fill(this.tokens.issue(Role.EDITOR));
		tab.the("dialog .primary").click();
		assertThat(tab.the(".note .problem")).containsText("reviewer");
	}

	private static Locator sentence(Tab tab) {
		return tab.the(".text .said").first();
	}

}
