package entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Documents with their gold records.
 *
 * @param name of the set, as its folder is called
 */
record Corpus(String name, Path folder) {

	/** Where the corpora, their floors and the word on their use are. */
	static final Path HOME = Path.of("src/test/resources/corpus");

	/** The sets on which extraction is tuned. */
	static final List<Corpus> TUNED = List.of(of("dev"), of("own"));

	/** The set that nobody looks at while working on the rules. */
	static final Corpus UNSEEN = of("own-unseen");

	static Corpus of(String name) {
		return new Corpus(name, HOME.resolve(name));
	}

	static List<Corpus> all() {
		return Stream.concat(TUNED.stream(), Stream.of(UNSEEN)).toList();
	}

	/** The gold records in the order of their ids. */
	List<ExtractionRecord> gold() {
		JsonMapper json = new JsonMapper();
		try (Stream<Path> files = Files.list(this.folder.resolve("gold"))) {
			return files.sorted().map((file) -> json.readValue(file, ExtractionRecord.class)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document as a source would send it. */
	Path text(String id) {
		return this.folder.resolve("text").resolve(id + ".txt");
	}

}
