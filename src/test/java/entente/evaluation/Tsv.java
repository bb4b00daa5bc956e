package entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads tables of tab-separated values: a row of headings, then the rows; lines that
 * begin with {@code #} are remarks.
 */
final class Tsv {

	private Tsv() {
	}

	static List<List<String>> rows(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.skip(1)
				.map((line) -> List.of(line.split("\t", -1)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
