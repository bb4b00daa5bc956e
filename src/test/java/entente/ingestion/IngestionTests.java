package entente.ingestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import entente.extraction.Extractor;
import entente.graph.Recorded;
import entente.graph.Recorder;
import entente.ingestion.IngestionStatus.Problem;
import entente.model.Document;
import entente.model.DocumentInput;
import entente.model.Extraction;
import entente.model.State;
import entente.model.Theme;
import entente.press.DocumentReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IngestionTests {

	private final AtomicInteger atOnce = new AtomicInteger();

	private final List<Integer> crowds = Collections.synchronizedList(new ArrayList<>());

	private final Ingestion ingestion = new Ingestion(new DocumentReader(), extractor(), new Memory(), new NoCuration(),
			(event) -> {
			});

	@AfterEach
	void close() throws InterruptedException {
		this.ingestion.close();
	}

	@Test
	void takesInEveryDocument() throws InterruptedException {
		IngestionStatus status = await(this.ingestion
			.start(IntStream.range(0, 40).mapToObj((i) -> french("Texte numéro " + i + ".")).toList()));

		assertThat(status.state()).isEqualTo(IngestionStatus.State.DONE);
		assertThat(status)
			.extracting(IngestionStatus::total, IngestionStatus::read, IngestionStatus::failed, IngestionStatus::claims)
			.containsExactly(40, 40, 0, 120);
		assertThat(this.crowds).allMatch((crowd) -> crowd <= Runtime.getRuntime().availableProcessors());
	}

	@Test
	void countsUnchangedDocuments() throws InterruptedException {
		List<DocumentInput> documents = List.of(french("Le ministre est venu."));
		await(this.ingestion.start(documents));

		IngestionStatus again = await(this.ingestion.start(documents));

		assertThat(again.unchanged()).isEqualTo(1);
		assertThat(again.read()).isEqualTo(1);
	}

	@Test
	void goesOnPastBadDocuments() throws InterruptedException {
		IngestionStatus status = await(this.ingestion.start(
				List.of(french(" "), french("Une explosion."), french("Un abîme."), french("Un accord a été signé."))));

		assertThat(status.state()).isEqualTo(IngestionStatus.State.DONE);
		assertThat(status.read()).isEqualTo(1);
		assertThat(status.failed()).isEqualTo(3);
		assertThat(status.problems()).extracting(Problem::document)
			.containsExactlyInAnyOrder("document 1", "document 2", "document 3");
		assertThat(status.problems()).extracting(Problem::message).contains("it has no text");
	}

	@Test
	void failsWhereNoDocumentCanBeRead() throws InterruptedException {
		assertThat(await(this.ingestion.start(List.of(french("\n")))).state()).isEqualTo(IngestionStatus.State.FAILED);
	}

	@Test
	void isDoneAtOnceWithNothingToDo() {
		assertThat(this.ingestion.start(List.of()).state()).isEqualTo(IngestionStatus.State.DONE);
	}

	@Test
	void knowsNoJobThatItNeverGave() {
		assertThat(this.ingestion.status("never")).isEmpty();
	}

	@Test
	void forgetsTheOldestJobsThatAreOver() {
		Jobs jobs = new Jobs(2);
		String running = jobs.open(1).status().id();
		List<String> over = IntStream.range(0, 5).mapToObj((i) -> jobs.open(0).status().id()).toList();

		assertThat(jobs.find(running)).isPresent();
		assertThat(over.stream().filter((id) -> jobs.find(id).isPresent()))
			.containsExactlyElementsOf(over.subList(2, 5));
	}

	@Test
	void previewsWithoutRecording() {
		Preview preview = this.ingestion.extract(french("Le ministre est venu."));

		assertThat(preview.record()).contains("\"lang\":\"fr\"");
		assertThat(this.ingestion.start(List.of()).read()).isZero();
	}

	@Test
	void saysWhyThereIsNoPreview() {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> this.ingestion.extract(french("")))
			.withMessage("it has no text");
	}

	private IngestionStatus await(IngestionStatus status) throws InterruptedException {
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		IngestionStatus now = status;
		while (now.state() == IngestionStatus.State.RUNNING && System.nanoTime() < end) {
			Thread.sleep(5);
			now = this.ingestion.status(status.id()).orElseThrow();
		}
		return now;
	}

	private static DocumentInput french(String text) {
		return new DocumentInput(null, text, null, null, null, "fr", null);
	}

	private Extractor extractor() {
		return (document) -> {
			this.crowds.add(this.atOnce.incrementAndGet());
			try {
				if (document.text().contains("explosion")) {
					throw new IllegalStateException("broken");
				}
				if (document.text().contains("abîme")) {
					throw new StackOverflowError();
				}
				return new Extraction(document.id(), document.lang(), null, List.of(), List.of(), List.of(), List.of(),
						List.of(), List.of());
			}
			finally {
				this.atOnce.decrementAndGet();
			}
		};
	}

	/** Remembers which documents it was given. */
	private static final class Memory implements Recorder {

		private final Set<String> ids = Collections.synchronizedSet(new HashSet<>());

		@Override
		public Recorded record(Document document, Extraction extraction) {
			boolean fresh = this.ids.add(document.id());
			return new Recorded(fresh ? Recorded.Outcome.RECORDED : Recorded.Outcome.UNCHANGED, 3, List.of(),
					List.of());
		}

		@Override
		public List<Document> outdated(String after, int limit) {
			return List.of();
		}

		@Override
		public boolean isEmpty() {
			return this.ids.isEmpty();
		}

		@Override
		public void seed(Collection<State> states, Collection<Theme> themes) {
			throw new UnsupportedOperationException();
		}

	}

}
