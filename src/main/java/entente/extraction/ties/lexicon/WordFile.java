package entente.extraction.ties.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A word file of one language: rows of tab-separated cells; empty lines and lines that
 * start with {@code #} are for the reader.
 */
public final class WordFile {

	private WordFile() {
	}

	/**
	 * The rows of a file of a language.
	 * @throws IllegalStateException if the language has no such file
	 */
	public static List<Row> read(String lang, String name) {
		String path = "/entente/extraction/" + lang + "/" + name + ".tsv";
		try (InputStream file = WordFile.class.getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalStateException("The word file " + path + " is missing; each language needs one");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(WordFile::row)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(String line) {
		return new Row(Arrays.stream(line.split("\t+")).map(String::strip).toList());
	}

}
