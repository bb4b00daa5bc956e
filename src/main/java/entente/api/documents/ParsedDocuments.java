package entente.api.documents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Keeps the documents used last, parsed and validated. Long ones and faulty ones are not
 * kept, so that nobody can fill the memory.
 */
final class ParsedDocuments implements PreparsedDocumentProvider {

	private static final int LONGEST = 16_384;

	private final Map<String, PreparsedDocumentEntry> documents;

	ParsedDocuments(int most) {
		this.documents = Collections.synchronizedMap(new LinkedHashMap<>(most, 0.75f, true) {
			@Override
			protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
				return size() > most;
			}
		});
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		PreparsedDocumentEntry kept = this.documents.get(input.getQuery());
		return CompletableFuture.completedFuture((kept != null) ? kept : parsed(input, parsing));
	}

	private PreparsedDocumentEntry parsed(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		PreparsedDocumentEntry parsed = parsing.apply(input);
		if (!parsed.hasErrors() && input.getQuery().length() <= LONGEST) {
			this.documents.put(input.getQuery(), parsed);
		}
		return parsed;
	}

	int size() {
		return this.documents.size();
	}

}
