package entente.api.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

class PersistedDocumentsTests {

	private static final String KNOWN = "query Known { __typename }\n";

	private static final String OTHER = "{ __typename }";

	@Test
	void hashesAsClientsDo() {
		assertThat(Hash.of("{__typename}"))
			.isEqualTo("ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38");
	}

	@Test
	void findsKnownDocumentsByTheirHash() throws IOException {
		assertThat(code(open(), hash(KNOWN))).isEqualTo("answered");
		assertThat(code(strict(), hash(KNOWN))).isEqualTo("answered");
		assertThat(code(strict(), text(KNOWN))).isEqualTo("answered");
	}

	@Test
	void keepsWhatWasSentWithItsHash() throws IOException {
		GraphQL graphql = open();
		assertThat(code(graphql, hash(OTHER))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		assertThat(code(graphql, text(OTHER))).isEqualTo("answered");
		assertThat(code(graphql, hash(OTHER))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		assertThat(code(graphql, both(OTHER, Hash.of(OTHER)))).isEqualTo("answered");
		assertThat(code(graphql, hash(OTHER))).isEqualTo("answered");
	}

	@Test
	void keepsNoMoreThanItMay() {
		SentDocuments sent = new SentDocuments(2);
		for (String document : new String[] { "a", "b", "c", "x".repeat(20_000) }) {
			sent.keep(document, document);
		}
		assertThat(sent.find("a")).isEmpty();
		assertThat(sent.find("b")).isPresent();
		assertThat(sent.find("c")).isPresent();
		assertThat(sent.find("x".repeat(20_000))).isEmpty();
	}

	@Test
	void keepsNoFaultyDocument() throws IOException {
		GraphQL graphql = open();
		graphql.execute(both("{ nothing }", Hash.of("{ nothing }")));
		assertThat(code(graphql, hash("{ nothing }"))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
	}

	@Test
	void refusesAHashOfAnotherDocument() throws IOException {
		GraphQL graphql = open();
		assertThat(code(graphql, both(OTHER, Hash.of(KNOWN)))).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
		assertThat(code(graphql, both(OTHER, "x"))).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
	}

	@Test
	void takesOnlyKnownDocumentsInTheStrictMode() throws IOException {
		GraphQL graphql = strict();
		assertThat(code(graphql, text(OTHER))).isEqualTo("PERSISTED_QUERY_REQUIRED");
		assertThat(code(graphql, both(OTHER, Hash.of(OTHER)))).isEqualTo("PERSISTED_QUERY_REQUIRED");
		assertThat(code(graphql, hash(OTHER))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
	}

	private static String code(GraphQL graphql, ExecutionInput input) {
		ExecutionResult result = graphql.execute(input);
		return result.getErrors().isEmpty() ? "answered"
				: String.valueOf(result.getErrors().getFirst().getExtensions().get("code"));
	}

	private static String code(GraphQL graphql, ExecutionInput.Builder input) {
		return code(graphql, input.build());
	}

	private static ExecutionInput.Builder text(String document) {
		return ExecutionInput.newExecutionInput(document);
	}

	private static ExecutionInput.Builder both(String document, String hash) {
		return text(document).extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
	}

	private static ExecutionInput.Builder hash(String document) {
		return both(PersistedQuerySupport.PERSISTED_QUERY_MARKER, Hash.of(document));
	}

	private static GraphQL open() throws IOException {
		return graphql(new PersistedDocuments(new ParsedDocuments(10), known(), new SentDocuments(10)));
	}

	private static GraphQL strict() throws IOException {
		return graphql(new PersistedDocuments(new ParsedDocuments(10), known()));
	}

	private static KnownDocuments known() throws IOException {
		return KnownDocuments.read(new ByteArrayResource(KNOWN.getBytes(StandardCharsets.UTF_8)));
	}

	private static GraphQL graphql(PersistedDocuments documents) {
		var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("type Query { a: String }"),
				RuntimeWiring.MOCKED_WIRING);
		return GraphQL.newGraphQL(schema).preparsedDocumentProvider(documents).build();
	}

}
