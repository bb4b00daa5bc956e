package entente.extraction.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table of linguistic knowledge: tab-separated, with comments after {@code #}.
 */
final class Table {

	private Table() {
	}

	/** The rows for a language: those that name it first, and those that name none. */
	static List<String[]> rows(String resource, String lang) {
		try (var lines = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t", -1))
				.filter((cells) -> cells[0].isEmpty() || cells[0].equals(lang))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
