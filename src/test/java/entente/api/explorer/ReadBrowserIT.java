package entente.api.explorer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.options.FilePayload;
import entente.graph.Tokens;
import entente.model.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Reading texts into the graph from the page.
 */
@BrowserTest
class ReadBrowserIT {

	private static final String TEXT = """
			title: Ministers meet in Windhoek
			date: 2025-03-04

			Namibian Foreign Minister Selma Ashipala met Botswana's Foreign Minister Phenyo Butale in Windhoek on 4 March \
			2025. Namibia and Botswana signed an agreement on water.""";

	private final Tokens tokens;

	ReadBrowserIT(Tokens tokens) {
		this.tokens = tokens;
	}

	@AfterAll
	void leave() {
		SampleGraph.leave();
	}

	@Test
	void showsWhatWouldBeExtractedBeforeItIsKept(Tab tab) {
		tab.open("/#/read").the("#read-text").fill(TEXT);
		tab.the(".reader .primary").click();
		assertThat(tab.the(".preview .said").last()).hasText("Namibia and Botswana signed an agreement on water.");
		assertThat(tab.the(".sayings")).containsText("Agreement (signed)");
		tab.open("/#/search?q=Ashipala");
		assertThat(tab.view()).containsText("Nothing found");
	}

	@Test
	void readsFilesIntoTheGraph(Tab tab) {
		tab.open("/#/read")
			.the("#read-files")
			.setInputFiles(new FilePayload("kept.txt", "text/plain",
					TEXT.replace("Windhoek", "Gaborone").getBytes(StandardCharsets.UTF_8)));
		assertThat(tab.the(".chosen")).containsText("kept.txt");
		tab.the("#read-add").click();
		tab.the("#token").fill(this.tokens.issue(Role.EDITOR));
		tab.the("dialog .primary").click();
		assertThat(tab.the(".adding")).containsText(Pattern.compile("Done: 1 document added"));
		tab.open("/#/search?q=Gaborone&kinds=DOCUMENT").the(".hit a").first().click();
		assertThat(tab.the(".view h1")).hasText("Ministers meet in Gaborone");
	}

	@Test
	void asksForATextFirst(Tab tab) {
		tab.open("/#/read").the(".reader .primary").click();
		assertThat(tab.the(".problem")).hasText("Paste a text or choose files first.");
	}

	@Test
	void namesTheLineThatIsNoDocument(Tab tab) {
		tab.open("/#/read")
			.the("#read-files")
			.setInputFiles(new FilePayload("some.jsonl", "application/x-ndjson",
					"{\"text\": \"Fine.\"}\nnonsense".getBytes(StandardCharsets.UTF_8)));
		assertThat(tab.the(".problem")).containsText("line 2 of some.jsonl");
	}

}
