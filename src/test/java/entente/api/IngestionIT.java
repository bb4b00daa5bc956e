package entente.api;

import java.time.Duration;

import entente.graph.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents in, by GraphQL.
 */
@ApiTest
@WithMockUser(roles = { "EDITOR", "REVIEWER", "ADMIN" })
class IngestionIT {

	private static final String TEXT = "Morocco and Qatar signed a memorandum of understanding on artificial "
			+ "intelligence in Doha on 1 February 2026.";

	private final ExecutionGraphQlServiceTester api;

	IngestionIT(ExecutionGraphQlServiceTester api) {
		this.api = api;
	}

	@BeforeEach
	void enter() {
		Cast.enter();
	}

	@Test
	void showsWhatReadingWouldYieldWithItsSentence() {
		this.api.document("""
				query ($text: String!) { extract(document: {text: $text, published: "2026-02-02"}) {
				  lang published record claims { kind quote start end confidence summary } } }""")
			.variable("text", TEXT)
			.execute()
			.errors()
			.verify()
			.path("extract.lang")
			.entity(String.class)
			.isEqualTo("en")
			.path("extract.claims[?(@.kind == 'AGREEMENT')].quote")
			.entityList(String.class)
			.contains(TEXT);
		assertThat(documents()).isEqualTo(3);
	}

	@Test
	void takesDocumentsInAndTellsTheirProgress() throws InterruptedException {
		String job = this.api.document(
				"mutation ($text: String!) { ingest(documents: [{text: $text, lang: \"en\"}, {text: \"\"}]) { id total } }")
			.variable("text", TEXT)
			.execute()
			.path("ingest.id")
			.entity(String.class)
			.get();
		for (int i = 0; i < 300 && "RUNNING".equals(state(job)); i++) {
			Thread.sleep(Duration.ofMillis(200));
		}
		this.api.document(
				"query ($id: ID!) { node(id: $id) { ... on Ingestion { state total read failed problems { message } } } }")
			.variable("id", job)
			.execute()
			.path("node.state")
			.entity(String.class)
			.isEqualTo("DONE")
			.path("node.failed")
			.entity(Integer.class)
			.isEqualTo(1);
		assertThat(documents()).isEqualTo(4);
	}

	private String state(String job) {
		return this.api.document("query ($id: ID!) { ingestion(id: $id) { state } }")
			.variable("id", job)
			.execute()
			.path("ingestion.state")
			.entity(String.class)
			.get();
	}

	private int documents() {
		return this.api.document("{ documents { totalCount } }")
			.execute()
			.path("documents.totalCount")
			.entity(Integer.class)
			.get();
	}

}
