package entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain text: the first column flush left, the others flush right.
 */
final class Grid {

	private final List<List<String>> rows = new ArrayList<>();

	void row(List<String> cells) {
		this.rows.add(List.copyOf(cells));
	}

	@Override
	public String toString() {
		return this.rows.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
	}

	private String line(List<String> row) {
		return IntStream.range(0, row.size())
			.mapToObj((column) -> pad(row.get(column), width(column), column == 0))
			.collect(Collectors.joining("  "))
			.stripTrailing();
	}

	private int width(int column) {
		return this.rows.stream().mapToInt((row) -> row.get(column).length()).max().orElse(0);
	}

	private static String pad(String cell, int width, boolean left) {
		String blank = " ".repeat(width - cell.length());
		return left ? cell + blank : blank + cell;
	}

}
