package entente.graph.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a file of questions: how one field of one type is answered.
 *
 * @param shape what the answer consists of
 * @param type the type of each answer, empty for a scalar
 * @param cypher an expression over {@code this} for a scalar, else clauses that bind
 * {@code it}
 * @param order the keys by which answers are sorted, the last one unique
 * @param rest what follows the order: a limit, or what puts {@code it} together once
 * answers are sorted
 * @param once whether the Cypher of a page finds no answer twice
 */
record Question(Shape shape, String type, String cypher, List<Key> order, String rest, boolean once) {

	private static final Pattern HEADING = Pattern.compile("(page of )?(\\[)?(\\w+)(\\?)?]?(, each once)?");

	private static final Pattern ORDER = Pattern.compile("(?s)(.*)^ORDER BY\\s+(.*?)(?:^((?:LIMIT|WITH|CALL) .*))?",
			Pattern.MULTILINE);

	private static final String ORDER_BY = "{{orderBy}}";

	private static final Pattern PART = Pattern.compile("WITH (this\\.\\w+) AS it(?:\\s+WHERE it IS NOT NULL)?");

	private static final List<String> SCALARS = List.of("Any", "ID", "String", "Int", "Float");

	/** What a question's answer consists of. */
	enum Shape {

		SCALAR, ONE, LIST, LIST_WITH_GAPS, PAGE

	}

	/** An expression by which answers are sorted. */
	record Key(String expression, boolean descending) {

		@Override
		public String toString() {
			return this.expression + (this.descending ? " DESC" : "");
		}

	}

	/** The question with an order that an argument asks for. */
	Question orderedBy(String expression) {
		return new Question(this.shape, this.type, this.cypher,
				this.order.stream()
					.map((key) -> new Key(key.expression().replace(ORDER_BY, expression), key.descending()))
					.toList(),
				this.rest, this.once);
	}

	/** Whether {@code it} is put together once answers are sorted. */
	boolean isTold() {
		return this.rest.contains(" AS it");
	}

	/** The order of answers to the question when asked at a depth. */
	SortKeys keys(int depth) {
		return new SortKeys(this.order, depth);
	}

	/** The part of {@code this} that is the answer, where no more is asked. */
	Optional<String> part() {
		Matcher part = PART.matcher(this.cypher);
		return (part.matches() && this.order.isEmpty()) ? Optional.of(part.group(1)) : Optional.empty();
	}

	static Question read(String heading, String body) {
		Matcher form = HEADING.matcher(heading);
		if (!form.matches()) {
			throw new IllegalStateException("'" + heading + "' is no type of an answer");
		}
		if (SCALARS.contains(form.group(3))) {
			return new Question(Shape.SCALAR, "", body.strip(), List.of(), "", true);
		}
		boolean once = form.group(5) != null;
		Matcher parts = ORDER.matcher(body);
		if (!parts.matches()) {
			return new Question(shape(form), form.group(3), body.strip(), List.of(), "", once);
		}
		String rest = (parts.group(3) != null) ? parts.group(3).strip() : "";
		return new Question(shape(form), form.group(3), parts.group(1).strip(), keys(parts.group(2)), rest, once);
	}

	private static Shape shape(Matcher form) {
		if (form.group(1) != null) {
			return Shape.PAGE;
		}
		if (form.group(2) == null) {
			return Shape.ONE;
		}
		return (form.group(4) != null) ? Shape.LIST_WITH_GAPS : Shape.LIST;
	}

	/** Keys stand one a line or parted by commas outside of brackets. */
	private static List<Key> keys(String text) {
		List<Key> keys = new ArrayList<>();
		int depth = 0;
		int start = 0;
		for (int at = 0; at < text.length(); at++) {
			depth += switch (text.charAt(at)) {
				case '(', '[', '{' -> 1;
				case ')', ']', '}' -> -1;
				default -> 0;
			};
			if (depth == 0 && text.charAt(at) == ',') {
				keys.add(key(text.substring(start, at)));
				start = at + 1;
			}
		}
		keys.add(key(text.substring(start)));
		return List.copyOf(keys);
	}

	private static Key key(String text) {
		String key = text.strip();
		boolean descending = key.endsWith(" DESC");
		return new Key(descending ? key.substring(0, key.length() - " DESC".length()) : key, descending);
	}

}
