package entente.api.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/**
 * Takes documents by their hash, in {@code extensions.persistedQuery.sha256Hash}: those
 * that are known, and, unless only these are taken, those that some client has sent with
 * the hash.
 */
final class PersistedDocuments implements PreparsedDocumentProvider {

	private final PreparsedDocumentProvider parsed;

	private final KnownDocuments known;

	/** Null where only known documents are taken. */
	private final @Nullable SentDocuments sent;

	PersistedDocuments(PreparsedDocumentProvider parsed, KnownDocuments known, @Nullable SentDocuments sent) {
		this.parsed = parsed;
		this.known = known;
		this.sent = sent;
	}

	/** Takes only documents that are known. */
	PersistedDocuments(PreparsedDocumentProvider parsed, KnownDocuments known) {
		this(parsed, known, null);
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		String hash = hash(input);
		String document = input.getQuery();
		if (document.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
			return find(hash).map((found) -> parsed(found, input, parsing))
				.orElseGet(() -> refused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"));
		}
		if (!hash.isEmpty() && !hash.equals(Hash.of(document))) {
			return refused("PERSISTED_QUERY_HASH_MISMATCH", "the hash is not that of the document: "
					+ "give the SHA-256 of its UTF-8 bytes in hexadecimal digits");
		}
		if (this.sent == null && !this.known.contain(document)) {
			return refused("PERSISTED_QUERY_REQUIRED", "only known documents are taken here: "
					+ "have this one added to 'entente.documents.files', or ask by the hash of one");
		}
		return keeping(hash, document, parsed(document, input, parsing));
	}

	private CompletableFuture<PreparsedDocumentEntry> keeping(String hash, String document,
			CompletableFuture<PreparsedDocumentEntry> parsing) {
		return parsing.thenApply((parsed) -> {
			if (this.sent != null && !hash.isEmpty() && !parsed.hasErrors()) {
				this.sent.keep(hash, document);
			}
			return parsed;
		});
	}

	private Optional<String> find(String hash) {
		return this.known.find(hash).or(() -> (this.sent != null) ? this.sent.find(hash) : Optional.empty());
	}

	private CompletableFuture<PreparsedDocumentEntry> parsed(String document, ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		return this.parsed.getDocumentAsync(input.transform((found) -> found.query(document)), parsing);
	}

	/** Empty where none is given. */
	private static String hash(ExecutionInput input) {
		return (input.getExtensions().get("persistedQuery") instanceof Map<?, ?> persisted
				&& persisted.get("sha256Hash") instanceof String hash) ? hash.toLowerCase(Locale.ROOT) : "";
	}

	private static CompletableFuture<PreparsedDocumentEntry> refused(String code, String message) {
		GraphQLError error = GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message("%s", message)
			.extensions(Map.of("code", code))
			.build();
		return CompletableFuture.completedFuture(new PreparsedDocumentEntry(List.of(error)));
	}

}
