package entente.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import entente.ingestion.UnreadableDocumentException;
import entente.model.PartialDate;
import entente.model.DocumentInput;

/**
 * Takes documents in, and shows what reading one would yield.
 */
@Controller
class IngestionController {

	private final entente.ingestion.Ingestion ingestion;

	private final Jobs jobs;

	IngestionController(entente.ingestion.Ingestion ingestion, Jobs jobs) {
		this.ingestion = ingestion;
		this.jobs = jobs;
	}

	@QueryMapping
	ExtractionPreview extract(@Argument SentDocument document) {
		try {
			return ExtractionPreview.of(this.ingestion.extract(document.read()));
		}
		catch (UnreadableDocumentException ex) {
			throw new BadArgumentException("document", "extract", "cannot be read: " + ex.getMessage());
		}
	}

	@MutationMapping
	Ingestion ingest(@Argument List<SentDocument> documents) {
		if (documents.isEmpty()) {
			throw new BadArgumentException("documents", "ingest", "is empty: give at least one document");
		}
		return Ingestion.of(this.ingestion.start(documents.stream().map(SentDocument::read).toList()));
	}

	@QueryMapping
	Optional<Ingestion> ingestion(@Argument String id) {
		return this.jobs.find(id);
	}

	/** A document as callers send it. */
	record SentDocument(String text, java.net.@Nullable URI url, @Nullable String title, @Nullable String publisher,
			@Nullable String lang, @Nullable LocalDate published) {

		DocumentInput read() {
			return new DocumentInput(null, this.text, (this.url != null) ? this.url.toString() : null, this.title,
					this.publisher, this.lang, (this.published != null) ? PartialDate.of(this.published) : null);
		}

	}

}
