package entente.extraction.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table of linguistic knowledge: tab-separated, with comments after {@code #}.
 */
final class Table {

	private Table() {
	}

	/** The rows of a language, which the first cell names. */
	static Stream<String[]> rows(String resource, String lang) {
		return rows(resource).filter((cells) -> cells[0].equals(lang));
	}

	static Stream<String[]> rows(String resource) {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
