package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import entente.graph.Recorder;
import entente.graph.store.SharedGraph;
import entente.ingestion.Ingestion;
import entente.ingestion.IngestionStatus;
import entente.model.DocumentInput;
import entente.press.DocumentReader;
import entente.press.Reading;
import entente.reference.States;
import entente.reference.Themes;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Fills the shared graph with what a folder holds, and nothing else.
 */
@TestComponent
public class Library {

	private final DocumentReader reader;

	private final Ingestion ingestion;

	private final Recorder recorder;

	/** Reads as the service does whose parts are given. */
	public Library(DocumentReader reader, Ingestion ingestion, Recorder recorder) {
		this.reader = reader;
		this.ingestion = ingestion;
		this.recorder = recorder;
	}

	/** Reads every document of the folder, and fails if one cannot be read. */
	public void hold(String folder) {
		hold(inputs(folder));
	}

	/** Reads the sample dispatches, named as a first start names them. */
	public void holdSamples() {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
			hold(files.sorted().map(Library::sample).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DocumentInput sample(Path file) {
		String id = "sample-" + file.getFileName().toString().replace(".txt", "");
		try {
			return new DocumentInput(id, Files.readString(file), null, null, "Entente samples", null, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the documents and fails if one cannot be read. */
	public void hold(List<DocumentInput> documents) {
		clear();
		add(documents);
	}

	/** Leaves nothing but reference data. */
	void clear() {
		SharedGraph.clear();
		this.recorder.seed(States.load().all(), Themes.load().all());
	}

	/** Reads every document of a further folder, and fails if one cannot be read. */
	public void add(String folder) {
		add(inputs(folder));
	}

	/** Reads further documents, and fails if one cannot be read. */
	public void add(List<DocumentInput> documents) {
		IngestionStatus begun = this.ingestion.start(documents);
		await().atMost(Duration.ofMinutes(5)).until(() -> status(begun).state() != IngestionStatus.State.RUNNING);
		assertThat(status(begun).problems()).isEmpty();
		SharedGraph.driver()
			.executableQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
			.execute();
	}

	private List<DocumentInput> inputs(String folder) {
		return this.reader.inputs(List.of(folder)).map((input) -> switch (input) {
			case Reading.Success<DocumentInput> success -> success.content();
			case Reading.Failure<DocumentInput> failure -> throw new AssertionError(failure.reason());
		}).toList();
	}

	private IngestionStatus status(IngestionStatus begun) {
		return this.ingestion.status(begun.id()).orElseThrow();
	}

}
