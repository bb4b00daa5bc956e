package entente.ingestion;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

import entente.extraction.Extractor;
import entente.extraction.RecordFormat;
import entente.extraction.UnsupportedLanguageException;
import entente.graph.Curation;
import entente.graph.Recorded;
import entente.graph.Recorded.Outcome;
import entente.graph.Recorder;
import entente.model.Document;
import entente.model.DocumentInput;
import entente.model.Extraction;
import entente.press.DocumentReader;
import entente.press.Reading;

/**
 * Takes documents in: each is read, what it says is extracted, and both are recorded in
 * the graph. Safe for use by many threads.
 */
@Service
public class Ingestion implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(Ingestion.class);

	private static final int KEPT_JOBS = 1000;

	private final DocumentReader reader;

	private final Extractor extractor;

	private final Recorder recorder;

	private final Curation curation;

	private final ApplicationEventPublisher events;

	private final Jobs jobs = new Jobs(KEPT_JOBS);

	/** Extraction keeps a core busy: more documents at once would only wait. */
	private final ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
			Thread.ofVirtual().name("ingestion-", 1).factory());

	Ingestion(DocumentReader reader, Extractor extractor, Recorder recorder, Curation curation,
			ApplicationEventPublisher events) {
		this.reader = reader;
		this.extractor = extractor;
		this.recorder = recorder;
		this.curation = curation;
		this.events = events;
	}

	/**
	 * Starts a job that takes the documents in, and returns at once.
	 * @return its status at that time, with the id to ask for later ones
	 */
	public IngestionStatus start(List<DocumentInput> documents) {
		Job job = this.jobs.open(documents.size());
		for (int i = 0; i < documents.size(); i++) {
			DocumentInput input = documents.get(i);
			String name = DocumentReader.name(input).orElse("document " + (i + 1));
			this.workers.execute(() -> attempt(name, input, job));
		}
		return job.status();
	}

	/**
	 * How far a job has come; empty for an id that was never given or is long over.
	 */
	public Optional<IngestionStatus> status(String id) {
		return this.jobs.find(id).map(Job::status);
	}

	/**
	 * What reading the document would yield; nothing is stored.
	 * @throws UnreadableDocumentException if it cannot be read or is in a language
	 * without rules
	 */
	public Preview extract(DocumentInput input) {
		try {
			Document document = read(input);
			Extraction extraction = this.extractor.extract(document);
			return new Preview(document, extraction, RecordFormat.line(extraction));
		}
		catch (UnsupportedLanguageException ex) {
			throw new UnreadableDocumentException(String.valueOf(ex.getMessage()));
		}
	}

	/** The whole way of a document. */
	private void ingest(DocumentInput input, Job job) {
		Recorded recorded = record(Stage.READ.measure(() -> read(input)));
		Stage.recorded(recorded.outcome().name());
		job.recorded(recorded);
	}

	/** Of a document that names somebody erased, the other sentences are recorded. */
	private Recorded record(Document document) {
		Extraction extraction = Stage.EXTRACT.measure(() -> this.extractor.extract(document));
		Recorded recorded = Stage.RECORD.measure(() -> this.recorder.record(document, extraction));
		if (!recorded.facts().isEmpty()) {
			this.events.publishEvent(new FactsRecorded(document.id(), recorded.facts()));
		}
		if (recorded.outcome() != Outcome.REFUSED) {
			return recorded;
		}
		Document redacted = this.extractor.without(document, recorded.erased());
		if (redacted.equals(document)) {
			throw new IllegalStateException("it names somebody who was erased");
		}
		return record(redacted);
	}

	/** Reads a stored document anew; where that fails, it stays as it was. */
	void reread(Document document) {
		try {
			record(document);
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.error("Document '{}' could not be read anew, what an earlier version read stays", document.id(), ex);
		}
	}

	/**
	 * Erases a person for good: the documents that name the person are stored and read
	 * anew without the sentences that do, and so is each that comes in later. Where it
	 * fails halfway, it can be called again.
	 * @return whether the person was known
	 * @throws IllegalStateException if no key for erasing is set; the message names the
	 * setting
	 */
	public boolean erase(String person) {
		List<Document> documents = this.curation.forget(person);
		documents.forEach(this::record);
		return !documents.isEmpty();
	}

	private Document read(DocumentInput input) {
		return switch (this.reader.read(input)) {
			case Reading.Success<Document> success -> success.content();
			case Reading.Failure<Document> failure -> throw new UnreadableDocumentException(failure.reason());
		};
	}

	/** Whatever befalls one document, the others go on. */
	private void attempt(String name, DocumentInput input, Job job) {
		if (this.workers.isShutdown()) {
			return;
		}
		try {
			ingest(input, job);
		}
		catch (UnreadableDocumentException | UnsupportedLanguageException ex) {
			Stage.dropped((ex instanceof UnreadableDocumentException) ? "unreadable" : "language");
			job.failed(name, String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException | StackOverflowError ex) {
			Stage.dropped("failure");
			logger.error("Document '{}' could not be recorded", name, ex);
			job.failed(name, "it could not be recorded: " + ex.getMessage() + "; the service's log tells more");
		}
	}

	/** Lets the documents in hand finish; those that wait are given up. */
	@Override
	public void close() throws InterruptedException {
		this.workers.shutdown();
		this.workers.awaitTermination(10, TimeUnit.SECONDS);
	}

}
