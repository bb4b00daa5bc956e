package entente;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A fact as one row of a table.
 *
 * @param columns the values of each, none where it is empty
 */
record Row(String key, Map<String, Set<String>> columns) {

	/** The values that a cell of a written table lists. */
	static Set<String> listed(String cell) {
		return Arrays.stream(cell.split("\\|")).filter((value) -> !value.isEmpty()).collect(Collectors.toSet());
	}

	Set<String> values(String column) {
		return this.columns.getOrDefault(column, Set.of());
	}

	/** The row with another cell. */
	Row with(String column, String cell) {
		Map<String, Set<String>> changed = new TreeMap<>(this.columns);
		changed.put(column, listed(cell));
		return new Row(this.key, changed);
	}

	/** The row with each value renamed. */
	Row renamed(UnaryOperator<String> name) {
		return new Row(this.key,
				this.columns.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey,
							(column) -> column.getValue().stream().map(name).collect(Collectors.toSet()))));
	}

	/** Between 0 and 1: how much two rows say the same in some columns. */
	double likeness(Row other, Collection<String> columns) {
		return columns.stream()
			.mapToDouble((column) -> likeness(values(column), other.values(column)))
			.average()
			.orElseThrow();
	}

	private static double likeness(Set<String> one, Set<String> other) {
		Set<String> all = new LinkedHashSet<>(one);
		all.addAll(other);
		Set<String> common = new LinkedHashSet<>(one);
		common.retainAll(other);
		return all.isEmpty() ? 1 : (double) common.size() / all.size();
	}

	@Override
	public String toString() {
		Map<String, Set<String>> sorted = new TreeMap<>();
		this.columns.forEach((column, values) -> sorted.put(column, new TreeSet<>(values)));
		return this.key + " " + sorted;
	}

}
