package entente.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import entente.model.Document;
import entente.model.PartialDate;
import entente.press.Reading.Success;

import static org.assertj.core.api.Assertions.assertThat;

class DevCorpusTests {

	private static final Path CORPUS = Path.of("src/test/resources/corpus/dev");

	private static List<Document> documents;

	@BeforeAll
	static void read() {
		documents = new DocumentReader().read(List.of(CORPUS.resolve("text").toString()))
			.map((reading) -> ((Success<Document>) reading).content())
			.toList();
	}

	@Test
	void agreesWithGoldOnLanguageAndDate() throws IOException {
		assertThat(documents).hasSize(24);
		for (Document document : documents) {
			JsonNode gold = new JsonMapper()
				.readTree(Files.readString(CORPUS.resolve("gold/" + document.id() + ".json")));
			assertThat(document.lang()).as(document.id()).isEqualTo(gold.get("lang").stringValue());
			String published = gold.get("published").isNull() ? null : gold.get("published").stringValue();
			assertThat(document.published()).as(document.id())
				.isEqualTo((published != null) ? PartialDate.parse(published) : null);
		}
	}

	@Test
	void losesNoParagraph() throws IOException {
		for (Document document : documents) {
			try (Stream<String> lines = Files.lines(CORPUS.resolve("text/" + document.id() + ".txt"))) {
				assertThat(lines.filter((line) -> line.length() > 98 && line.endsWith(".")))
					.allSatisfy((line) -> assertThat(document.text()).contains(line));
			}
		}
	}

	@Test
	void opensWithTheHeadline() {
		assertThat(documents).allSatisfy((document) -> {
			assertThat(document.title()).isNotNull();
			assertThat(document.text()).startsWith(document.title() + "\n\n");
		});
	}

	@Test
	void keepsNoFurniture() {
		assertThat(documents).allSatisfy((document) -> assertThat(document.text()).doesNotContain("|", ">>",
				"Read also", "Lire", "LIRE", "newsroom", "staff reporter", "rédaction", "newsletter", "Recevez",
				"Suivez", "Autres titres", "Ghana", "Jamaica", "Bahamas", "Haiti", "Poland", "Most read", "Subscribe"));
	}

}
