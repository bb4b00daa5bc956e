package entente.reference.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file of reference data: cells parted by tabs, lists within a cell by semicolons,
 * comments after a hash at the start of a line.
 */
public record Table(List<Row> rows) {

	/** One line; a cell that the line does not reach is empty. */
	public record Row(List<String> cells) {

		public String cell(int column) {
			return (column < this.cells.size()) ? this.cells.get(column).strip() : "";
		}

		public List<String> list(int column) {
			return split(cell(column)).toList();
		}

		/** All that the cells from the given column on list, in order. */
		public List<String> listsFrom(int column) {
			return this.cells.stream().skip(column).flatMap(Row::split).toList();
		}

		private static Stream<String> split(String cell) {
			return Stream.of(cell.split(";")).map(String::strip).filter((item) -> !item.isEmpty());
		}

	}

	/** Reads a file of the reference data by its name. */
	public static Table read(String name) {
		InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream("/entente/reference/" + name), name);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return new Table(reader.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> new Row(List.of(line.split("\t", -1))))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
