package entente.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A data file of this module: fields parted by tabs, lines of comment begin with #.
 */
final class Table {

	private Table() {
	}

	/** The fields of each line. */
	static List<List<String>> read(String name) {
		try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.toList();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** All words of a file that lists nothing else. */
	static List<String> words(String name) {
		return read(name).stream()
			.flatMap((fields) -> fields.stream())
			.flatMap((text) -> List.of(text.split(" ")).stream())
			.toList();
	}

}
