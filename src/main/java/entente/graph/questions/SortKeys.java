package entente.graph.questions;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the answers of a page at a depth of the question are sorted by.
 */
record SortKeys(List<Question.Key> keys, int depth) {

	/** The variables. */
	String names() {
		return joined(this::name, ", ");
	}

	/** What the variables stand for. */
	String values() {
		return joined((key) -> this.keys.get(key).expression() + " AS " + name(key), ", ");
	}

	String order() {
		return joined((key) -> name(key) + (this.keys.get(key).descending() ? " DESC" : ""), ", ");
	}

	/** The keys come after those of a cursor: the first that differs decides. */
	String follow(String cursor) {
		return joined((last) -> {
			String equal = IntStream.range(0, last)
				.mapToObj((key) -> name(key) + " = " + cursor + "[" + key + "] AND ")
				.collect(Collectors.joining());
			String sign = this.keys.get(last).descending() ? " < " : " > ";
			return "(" + equal + name(last) + sign + cursor + "[" + last + "])";
		}, " OR ");
	}

	private String name(int key) {
		return "k" + this.depth + "_" + key;
	}

	private String joined(IntFunction<String> part, String separator) {
		return IntStream.range(0, this.keys.size()).mapToObj(part).collect(Collectors.joining(separator));
	}

}
