package entente.press.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A file of words: cells parted by tabs, {@code #} before remarks.
 */
final class Table {

	private Table() {
	}

	static List<String[]> rows(String file) {
		try (InputStream bytes = Objects.requireNonNull(Table.class.getResourceAsStream("/entente/press/" + file))) {
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
