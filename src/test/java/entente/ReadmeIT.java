package entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

@ServiceTest
@Import(Library.class)
class ReadmeIT {

	private static final Pattern EXAMPLE = Pattern.compile("```graphql\n(.*?)```.*?```json\n(.*?)```", Pattern.DOTALL);

	private final GraphQlTester api;

	private final Library library;

	ReadmeIT(GraphQlTester api, Library library) {
		this.api = api;
		this.library = library;
	}

	@Test
	void everyQueryOfTheReadmeGivesTheAnswerPrintedThere() throws IOException {
		this.library.hold("src/main/resources/samples");
		MatchResult[] examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")))
			.results()
			.toArray(MatchResult[]::new);
		org.assertj.core.api.Assertions.assertThat(examples).isNotEmpty();
		for (MatchResult example : examples) {
			this.api.document(example.group(1)).execute().path("").matchesJsonStrictly(example.group(2));
		}
	}

}
