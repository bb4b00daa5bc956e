package entente.api.explorer;

import java.nio.file.Path;

import com.microsoft.playwright.Page;
import entente.Library;
import entente.graph.Recorder;
import entente.ingestion.Ingestion;
import entente.press.DocumentReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Makes the README's pictures, of the graph as it is after a first start, when asked for:
 * {@code mvn verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ReadmePictures}.
 */
@BrowserTest
class ReadmePictures {

	private final Library library;

	ReadmePictures(DocumentReader reader, Ingestion ingestion, Recorder recorder) {
		this.library = new Library(reader, ingestion, recorder);
	}

	@BeforeAll
	void readSamples() {
		this.library.holdSamples();
	}

	@AfterAll
	void leave() {
		SampleGraph.leave();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dossier  | /#/pair/KAZ/TJK             | .quote
			network  | /#/network?as=map           | .map-drawing .arc
			document | /#/document/sample-en-02    | .text .said
			""")
	void show(String name, String address, String sign, Tab tab) {
		Page page = tab.speaking("en-GB").sized(1280, 880).open(address).page();
		assertThat(tab.view().locator(sign).first()).isVisible();
		if (name.equals("document")) {
			tab.the(sign).first().hover();
		}
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("src/docs/pictures", name + ".png")));
	}

}
