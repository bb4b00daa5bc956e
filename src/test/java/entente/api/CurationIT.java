package entente.api;

import java.util.ArrayList;
import java.util.List;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Mistakes of those who review, as they are told.
 */
@ApiTest
@WithMockUser(roles = { "EDITOR", "REVIEWER", "ADMIN" })
class CurationIT {

	private final ExecutionGraphQlServiceTester api;

	CurationIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void saysThatAClaimIsUnknown() {
		assertThat(error("review(claim: \"claim:none\", status: REJECTED) { id }"))
			.isEqualTo("argument 'claim' of 'review' is of no claim that is known");
	}

	@Test
	void takesNoIdOfAnotherTypeForAClaim() {
		assertThat(error("review(claim: \"person:kaz-tokayev\", status: REJECTED) { id }")).contains("no claim");
	}

	@Test
	void mergesAtLeastTwoPeople() {
		assertThat(error("merge(people: [\"person:kaz-tokayev\", \"person:kaz-tokayev\"]) { id }"))
			.contains("at least two different people");
	}

	@Test
	void namesWhoIsUnknownInAMerge() {
		assertThat(error("merge(people: [\"person:kaz-tokayev\", \"person:nobody\"]) { id }")).contains("nobody");
	}

	@Test
	void splitsOnlyWhatWasMerged() {
		assertThat(error("split(person: \"person:kaz-tokayev\") { id }")).contains("nobody has said");
	}

	@Test
	void tellsThatNothingWasThere() {
		this.api.document("mutation { retract(document: \"document:none\") erase(person: \"person:nobody\") }")
			.execute()
			.path("retract")
			.entity(Boolean.class)
			.isEqualTo(false)
			.path("erase")
			.entity(Boolean.class)
			.isEqualTo(false);
	}

	private String error(String mutation) {
		List<String> messages = new ArrayList<>();
		this.api.document("mutation { " + mutation + " }")
			.execute()
			.errors()
			.satisfy((errors) -> errors.forEach((error) -> messages.add(error.getMessage())));
		assertThat(messages).hasSize(1);
		return messages.getFirst();
	}

}
