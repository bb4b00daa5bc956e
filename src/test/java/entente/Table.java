package entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts of one kind as somebody wrote them down.
 *
 * @param columns those that a graph is to agree with
 */
record Table(String name, List<String> columns, List<Row> rows) {

	private static final Set<String> REMARKS = Set.of("key", "note");

	/**
	 * Reads a file of tab-separated values; without a key, the first two columns are it.
	 */
	static Table read(Path file) {
		List<List<String>> lines = lines(file);
		List<String> headings = lines.getFirst();
		return new Table(file.getFileName().toString().replace(".tsv", ""),
				headings.stream().filter((heading) -> !REMARKS.contains(heading)).toList(),
				lines.stream().skip(1).map((line) -> row(headings, line)).toList());
	}

	static List<List<String>> lines(Path file) {
		try {
			return Files.readAllLines(file).stream().map((line) -> List.of(line.split("\t", -1))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Row row(List<String> headings, List<String> cells) {
		Map<String, Set<String>> columns = new TreeMap<>();
		IntStream.range(0, headings.size())
			.filter((column) -> !REMARKS.contains(headings.get(column)))
			.forEach((column) -> columns.put(headings.get(column), Row.listed(cells.get(column))));
		String key = headings.contains("key") ? cells.getFirst() : cells.get(0) + " " + cells.get(1);
		return new Row(key, columns);
	}

	/** The table with another cell, which fails if it was not as told before. */
	Table with(String key, String column, String before, String after) {
		List<Row> changed = new ArrayList<>(this.rows);
		changed.replaceAll((row) -> row.key().equals(key) ? changed(row, column, before, after) : row);
		assertThat(changed).as("%s of %s", column, key).isNotEqualTo(this.rows);
		return new Table(this.name, this.columns, changed);
	}

	private static Row changed(Row row, String column, String before, String after) {
		assertThat(row.values(column)).as("%s of %s", column, row.key()).isEqualTo(Row.listed(before));
		return row.with(column, after);
	}

	/** The table without a row, which fails if there was none. */
	Table without(String key) {
		List<Row> left = this.rows.stream().filter((row) -> !row.key().equals(key)).toList();
		assertThat(left).as(key).hasSize(this.rows.size() - 1);
		return new Table(this.name, this.columns, left);
	}

}
