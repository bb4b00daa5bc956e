package entente.api.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorerQuestionsTests {

	@Test
	void areAnsweredByTheSchema() throws IOException {
		String definition = new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
		GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(definition));
		List<ValidationError> errors = new Validator().validateDocument(schema, ExplorerQuestions.read().document(),
				Locale.ENGLISH);
		assertThat(errors).extracting(ValidationError::getMessage).isEmpty();
	}

	@Test
	void haveExamplesInTheirComments() throws IOException {
		assertThat(ExplorerQuestions.read().examples()).extracting(ExplorerQuestions.Example::operation)
			.contains("Themes", "Start", "Search", "State", "Pair", "Network", "Document");
	}

	@Test
	void areSentWithTheFragmentsThatTheyNeedAlone() throws IOException {
		ExplorerQuestions.Example newest = ExplorerQuestions.read()
			.examples()
			.stream()
			.filter((example) -> example.operation().equals("Newest"))
			.findFirst()
			.orElseThrow();
		assertThat(newest.variables()).isEqualTo(Map.of("lang", "en"));
		assertThat(newest.document()).contains("fragment EventFields", "fragment ClaimFields", "fragment ThemeFields")
			.doesNotContain("fragment ClaimPlace", "query Search");
	}

}
