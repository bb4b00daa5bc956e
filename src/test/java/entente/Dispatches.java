package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import entente.extraction.Extractor;
import entente.graph.Recorder;
import entente.model.Document;
import entente.model.DocumentInput;
import entente.model.Extraction;
import entente.press.DocumentReader;
import entente.press.Reading;

import org.springframework.boot.test.context.TestComponent;

/**
 * The dispatches of the invented year, by the names of their files. Each is extracted
 * once, however often it is recorded.
 */
@TestComponent
class Dispatches {

	static final Path HOME = Path.of("src/test/resources/corpus/year");

	/** The later text of {@code year-049}. */
	static final String CORRECTED = "year-049-corrected";

	private final DocumentReader reader;

	private final Extractor extractor;

	private final Recorder recorder;

	private final Map<Document, Extraction> extractions = new ConcurrentHashMap<>();

	Dispatches(DocumentReader reader, Extractor extractor, Recorder recorder) {
		this.reader = reader;
		this.extractor = extractor;
		this.recorder = recorder;
	}

	/** Their names, in the order of their publication, the corrected copy left out. */
	static List<String> names() {
		try (Stream<Path> files = Files.list(HOME.resolve("text"))) {
			return files.map((file) -> file.getFileName().toString().replace(".txt", ""))
				.filter((name) -> !name.equals(CORRECTED))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As a client sends it, who knows of no ids. */
	DocumentInput input(String name) {
		String file = HOME.resolve("text").resolve(name + ".txt").toString();
		DocumentInput input = content(this.reader.inputs(List.of(file)).findFirst().orElseThrow());
		return new DocumentInput(null, input.text(), input.url(), input.title(), input.publisher(), input.lang(),
				input.published());
	}

	Document document(String name) {
		return content(this.reader.read(input(name)));
	}

	private static <T> T content(Reading<T> reading) {
		return switch (reading) {
			case Reading.Success<T> success -> success.content();
			case Reading.Failure<T> failure -> throw new AssertionError(failure.reason());
		};
	}

	/** Their names by the ids of the documents. */
	Map<String, String> namesById() {
		Map<String, String> names = new LinkedHashMap<>();
		names().forEach((name) -> names.put(document(name).id(), name));
		return names;
	}

	/** Puts one into the graph. */
	void record(String name) {
		Document document = document(name);
		this.recorder.record(document, this.extractions.computeIfAbsent(document, this.extractor::extract));
	}

}
