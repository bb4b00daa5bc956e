package entente.api;

import entente.graph.TimeLimitException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class ErrorsTests {

	private final DataFetchingEnvironment field = mock(DataFetchingEnvironment.class, Answers.RETURNS_DEEP_STUBS);

	@Test
	void sayWhatToChangeWhereAQuestionTookTooLong() {
		GraphQLError error = told(new TimeLimitException(new IllegalStateException("Neo")));
		assertThat(error.getExtensions()).containsEntry("code", "TIME_LIMIT");
		assertThat(error.getMessage()).contains("'first'").doesNotContain("Neo");
	}

	@Test
	void tellNothingOfWhatFailedHere() {
		GraphQLError error = told(new IllegalStateException("MATCH (n) at /data/neo4j"));
		assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR");
		assertThat(error.getMessage()).doesNotContain("MATCH", "/data");
	}

	private GraphQLError told(RuntimeException failure) {
		return new Errors().resolveToSingleError(failure, this.field);
	}

}
