package entente.api.documents;

import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.validation.ValidationError;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParsedDocumentsTests {

	private final ParsedDocuments documents = new ParsedDocuments(2);

	private final AtomicInteger parsed = new AtomicInteger();

	@Test
	void parsesDocumentOnce() {
		ask("{ a }");
		ask("{ a }");
		assertThat(this.parsed).hasValue(1);
	}

	@Test
	void keepsThoseUsedLast() {
		ask("{ a }");
		ask("{ b }");
		ask("{ a }");
		ask("{ c }");
		assertThat(this.documents.size()).isEqualTo(2);
		ask("{ a }");
		assertThat(this.parsed).hasValue(3);
	}

	@Test
	void keepsNeitherLongNorFaultyDocuments() {
		ask("{ a }" + " ".repeat(20_000));
		this.documents.getDocumentAsync(ExecutionInput.newExecutionInput("{").build(),
				(input) -> new PreparsedDocumentEntry(ValidationError.newValidationError().description("no").build()));
		assertThat(this.documents.size()).isZero();
	}

	private void ask(String document) {
		this.documents.getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), (input) -> {
			this.parsed.incrementAndGet();
			return new PreparsedDocumentEntry(Document.newDocument().build());
		});
	}

}
