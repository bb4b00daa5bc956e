package entente.api.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The network of states: its filters, its years, and what can be taken along from it.
 */
@BrowserTest
class NetworkBrowserIT {

	@Test
	void keepsFiltersInItsAddress(Tab tab) {
		tab.open("/#/network?as=table").the("#network-region").selectOption("Asia");
		assertThat(tab.the(".ties-all")).not().containsText("Brazil");
		tab.the("#network-theme").selectOption("economy");
		tab.the("#network-from").fill("2024");
		tab.the("#network-from").press("Enter");
		assertThat(tab.page()).hasURL(Pattern.compile("#/network\\?as=table&region=Asia&theme=economy&from=2024$"));
		assertThat(tab.the(".ties-all")).not().containsText("Laos");
		String rows = tab.the(".ties-all tbody").innerText();
		assertThat(rows).contains("Kazakhstan").doesNotContain("France");
		tab.page().reload();
		assertThat(tab.the(".ties-all tbody")).hasText(rows, new HasTextOptions().setUseInnerText(true));
	}

	@Test
	void drawsOnTheMapWhatTheTableTells(Tab tab) {
		tab.open("/#/network?as=table");
		int ties = tab.the(".ties-all tbody tr").count();
		tab.the("#as-map").click();
		assertThat(tab.the(".map-drawing .arc")).hasCount(ties);
		assertThat(tab.the(".map-drawing .land path")).hasCount(195);
		tab.the(".map-drawing .spot[data-id=KAZ] circle").click();
		assertThat(tab.view().locator("h1")).hasText("Kazakhstan");
	}

	@Test
	void leadsFromTheGraphToTheDossierOfTwo(Tab tab) {
		tab.open("/#/network?region=Central+Asia").page().waitForSelector(".graph canvas");
		tab.the(".graph canvas").first().click(new ClickOptions().setForce(true));
		assertThat(tab.page()).hasURL(Pattern.compile("#/pair/KAZ/TJK$"));
		assertThat(tab.view().locator("h1")).hasText("Kazakhstan – Tajikistan");
	}

	@Test
	void playsTheYearsThatHaveTies(Tab tab) {
		tab.open("/#/network?as=map&from=2022").the("#network-years").click();
		assertThat(tab.the(".player output")).hasText("2022");
		tab.the("#network-play").click();
		assertThat(tab.the(".player output")).hasText("2023");
		assertThat(tab.the(".player output")).hasText("2024");
		tab.the("#network-play").click();
		assertThat(tab.page()).hasURL(Pattern.compile("year=202[45]"));
		String year = tab.the(".player output").innerText();
		tab.page().reload();
		assertThat(tab.the(".player output")).hasText(year);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					CSV     | csv     | First code,.*\\nKAZ,Kazakhstan,MAR,Morocco,0\\.\\d+,6,3,
					GraphML | graphml | <graphml .*<node id="KAZ"><data key="node-label">Kazakhstan</data>.*<edge id="KAZ-MAR" source="KAZ" target="MAR">
					JSON    | json    | "id": "KAZ-MAR"
					SVG     | svg     | <svg .*>Kazakhstan</text>
					""")
	void canBeTakenAlong(String label, String extension, String content, Tab tab) throws IOException {
		Download file = taken(tab.open("/#/network"), label);
		assertThat(file.suggestedFilename()).isEqualTo("entente-the-network." + extension);
		assertThat(Files.readString(file.path())).containsPattern(Pattern.compile(content, Pattern.DOTALL));
	}

	@ParameterizedTest
	@CsvSource({ "graph", "map" })
	void canBeTakenAlongAsAPicture(String way, Tab tab) throws IOException {
		Download file = taken(tab.open("/#/network?as=" + way), "PNG");
		byte[] picture = Files.readAllBytes(file.path());
		assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
		assertThat(picture).hasSizeGreaterThan(20_000);
	}

	private static Download taken(Tab tab, String label) {
		tab.the(".takealong summary").click();
		return tab.page().waitForDownload(() -> tab.the(".takealong li button").getByText(label).click());
	}

}
