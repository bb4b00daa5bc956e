package entente.graph.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import entente.graph.GraphTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SavedQueriesIT {

	private static final Pattern PARAMETER = Pattern.compile("(\\w+) '(\\w+)'");

	private static final Pattern FENCED = Pattern.compile("```cypher\\R(.+?)```", Pattern.DOTALL);

	private final Driver driver;

	SavedQueriesIT(Driver driver) {
		this.driver = driver;
	}

	@Test
	void everySavedQueryAnswersFromTheCorpus() throws IOException {
		record();
		try (Stream<Path> files = Files.list(Path.of("cypher/queries"))) {
			List<Path> queries = files.sorted().toList();
			assertThat(queries).hasSizeGreaterThanOrEqualTo(6);
			for (Path query : queries) {
				String text = Files.readString(query);
				assertThat(rows(text.replace(";\n", "\n"), parameters(text))).as(query.toString()).isPositive();
			}
		}
	}

	@Test
	void everyQueryOfTheGuideRuns() throws IOException {
		List<String> queries = FENCED.matcher(Files.readString(Path.of("cypher/README.md")))
			.results()
			.map((match) -> match.group(1))
			.toList();
		assertThat(queries).hasSize(5).allSatisfy((query) -> assertThat(rows(query, Map.of())).isZero());
	}

	private void record() {
		TransactionalRecorder recorder = Recorders.on(this.driver);
		Recorders.seed(recorder);
		Gold.all().forEach((gold) -> recorder.record(gold.document(), gold.extraction()));
	}

	/** The example values that the header gives. */
	private static Map<String, Object> parameters(String text) {
		Map<String, Object> parameters = new HashMap<>();
		text.lines()
			.filter((line) -> line.startsWith("// Parameters:"))
			.flatMap((line) -> PARAMETER.matcher(line).results())
			.forEach((match) -> parameters.put(match.group(1), match.group(2)));
		return parameters;
	}

	private int rows(String query, Map<String, Object> parameters) {
		return this.driver.executableQuery(query).withParameters(parameters).execute().records().size();
	}

}
