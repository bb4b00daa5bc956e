package entente.press;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import entente.model.Document;
import entente.model.PartialDate;
import entente.press.Reading.Success;

import static org.assertj.core.api.Assertions.assertThat;

/** Five pages as the web serves them, where they lie beside the repository. */
@EnabledIf("present")
class SeedPagesTests {

	private static final Path SEEDS = Path.of("../shared/seeds");

	private static Map<String, Document> documents;

	static boolean present() {
		return Files.isDirectory(SEEDS);
	}

	@BeforeAll
	static void read() {
		documents = new DocumentReader().read(List.of(SEEDS.toString()))
			.map((reading) -> ((Success<Document>) reading).content())
			.collect(Collectors.toMap((document) -> document.id().substring(0, 3), (document) -> document));
	}

	@Test
	void cutsTheDateBeforeTheFirstWord() {
		assertThat(documents.get("000").text()).startsWith("ASTANA, 3 octobre 2025 (WAM) – Placé");
		assertThat(documents.get("000").published()).isEqualTo(PartialDate.parse("2025-10-03"));
		assertThat(documents.get("000").text().split("\n\n")).hasSize(10);
	}

	@Test
	void cutsTheLabelsOfAGenerator() {
		assertThat(documents.get("001").text()).startsWith("Lors de son discours annuel")
			.doesNotContain("Summary:", "Original Link", "Generated Article");
		assertThat(documents.get("001").lang()).isEqualTo("en");
		assertThat(documents.get("001").text().split("\n\n")).hasSize(8);
	}

	@Test
	void tellsTheHeadlineFromALeftOverWord() {
		assertThat(documents.get("002").title())
			.endsWith("le Kazakhstan a envoyé une délégation parlementaire en Chine");
		assertThat(documents.get("002").text()).doesNotContain("Newsletter", "Pour rester informé")
			.contains("En conclusion, les échanges");
	}

	@Test
	void dropsTheRowOfOtherHeadlines() {
		assertThat(documents.get("003").text()).startsWith("Le Maroc parmi les acteurs influents")
			.contains("« Ce rayonnement technologique national", "Le Maroc a initié et copréside")
			.doesNotContain("Ouattara", "Delta Insurance", "En-Nesyri", "signalé", "Benmoussa", "Cliquez ici");
		assertThat(documents.get("003").published()).isEqualTo(PartialDate.parse("2025-07-03"));
		assertThat(documents.get("003").text().split("\n\n")).hasSize(16);
	}

	@Test
	void endsAtTheClosingByline() {
		assertThat(documents.get("004").text()).endsWith("des mécanismes de vérification fiables.")
			.doesNotContain("E-Gov", "Yaoundé", "Zambo", "spot_img");
		assertThat(documents.get("004").title()).startsWith("Maroc : La ministre Seghrouchni");
		assertThat(documents.get("004").text().split("\n\n")).hasSize(7);
	}

}
