package entente.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatesInTextTests {

	private static final Path CORPUS = Path.of("src/test/resources/corpus/dev");

	private static final States STATES = States.load();

	private final JsonMapper json = new JsonMapper();

	@ParameterizedTest
	@CsvFileSource(files = "src/test/resources/entente/reference/namings.tsv", delimiter = '\t', emptyValue = "",
			nullValues = "-", quoteCharacter = '|')
	void findsExactlyTheStatesNamed(String lang, String text, String codes) {
		assertThat(String.join(" ", named(text, lang))).isEqualTo((codes != null) ? codes : "");
	}

	@Test
	void findsTheStatesOfDispatches() throws IOException {
		int found = 0;
		int gold = 0;
		int right = 0;
		try (Stream<Path> records = Files.list(CORPUS.resolve("gold"))) {
			for (Path file : records.sorted().toList()) {
				JsonNode record = this.json.readTree(file);
				Set<String> expected = new TreeSet<>();
				record.get("states").forEach((code) -> expected.add(code.asString()));
				String text = Files.readString(CORPUS.resolve("text").resolve(record.get("id").asString() + ".txt"));
				Set<String> actual = named(text, record.get("lang").asString());
				Set<String> common = new HashSet<>(actual);
				common.retainAll(expected);
				found += actual.size();
				gold += expected.size();
				right += common.size();
			}
		}
		assertThat(2.0 * right / (found + gold)).isGreaterThan(0.8);
		assertThat((double) right / gold).isGreaterThan(0.97);
	}

	private static Set<String> named(String text, String lang) {
		return STATES.find(text, lang).stream().map(States.Match::code).collect(Collectors.toCollection(TreeSet::new));
	}

}
