package entente.extraction.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word file: rows of cells parted by tabs; empty lines and lines that start with
 * {@code #} are for the reader.
 */
public final class WordFile {

	private static final String FOLDER = "/entente/extraction/";

	private WordFile() {
	}

	/**
	 * The rows of a file of a language.
	 * @param lang ISO 639-1 code
	 * @throws IllegalStateException if the language has no such file
	 */
	public static List<Row> read(String lang, String name) {
		return common(lang + "/" + name);
	}

	/**
	 * The rows of a file that all languages share.
	 * @throws IllegalStateException if there is no such file
	 */
	public static List<Row> common(String name) {
		String path = FOLDER + name + ".tsv";
		try (InputStream file = WordFile.class.getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalStateException("The word file " + path + " is missing; each language needs one");
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> new Row(List.of(line.split("\t", -1))))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether a language has files. */
	public static boolean isKnown(String lang) {
		return WordFile.class.getResource(models(lang)) != null;
	}

	/** The path of the file that tells which models read a language. */
	public static String models(String lang) {
		return FOLDER + lang + "/corenlp.properties";
	}

}
