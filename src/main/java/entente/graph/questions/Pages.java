package entente.graph.questions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import entente.graph.Selection;

/**
 * Puts together the Cypher of a page of answers. A cursor is the list of the keys by
 * which answers are sorted, so that a page goes on after it whatever is written
 * meanwhile. One answer more than wanted tells whether there is a next page, where that
 * is asked for; all are counted only where their number is.
 */
final class Pages {

	private final Compiler compiler;

	private final Wording wording;

	Pages(Compiler compiler, Wording wording) {
		this.compiler = compiler;
		this.wording = wording;
	}

	Answer answer(String type, Question question, String cypher, Selection page, int depth) {
		StringBuilder clauses = new StringBuilder();
		if (asks(page, "edges") || asks(page, "pageInfo")) {
			clauses.append(rows(question, cypher, page, depth));
		}
		if (asks(page, "totalCount")) {
			clauses.append(total(type, cypher, page, depth));
		}
		if (page.selections().stream().anyMatch((part) -> asks(part, "hasPreviousPage"))) {
			clauses.append(before(question, cypher, page, depth));
		}
		return new Answer(clauses.toString(), map(page.selections(), (part) -> part(part, page)));
	}

	/**
	 * The number of all answers: by a counter of the object that is asked, where the type
	 * has one and it answers, else by counting.
	 */
	private String total(String type, String cypher, Selection page, int depth) {
		String counting = cypher + "\nRETURN count(DISTINCT " + Wording.object(depth + 1) + ") AS t";
		return this.wording.counter(type, page, depth)
			.map((counter) -> either(counter, counting, page, depth))
			.orElseGet(() -> Compiler.subquery(depth, counting + page.number()));
	}

	/** Nothing is counted where the counter answers. */
	private static String either(String counter, String counting, Selection page, int depth) {
		String name = "c" + page.number();
		return "WITH *, %s AS %s\nCALL (%s, %s) {\nWITH * WHERE %s IS NOT NULL\nRETURN %s AS t%d\nUNION ALL\n"
			.formatted(counter, name, Wording.object(depth), name, name, name, page.number())
				+ "WITH * WHERE %s IS NULL\nCALL (%s) {\n%s%d\n}\nRETURN t%d\n}\n".formatted(name,
						Wording.object(depth), counting, page.number(), page.number());
	}

	private static boolean asks(Selection selection, String field) {
		return selection.selections().stream().anyMatch((part) -> part.field().equals(field));
	}

	private String rows(Question question, String cypher, Selection page, int depth) {
		List<Selection> edges = page.selections().stream().filter((part) -> part.field().equals("edges")).toList();
		List<Selection> nodes = edges.stream()
			.flatMap((edge) -> edge.selections().stream())
			.filter((part) -> part.field().equals("node"))
			.toList();
		StringBuilder clauses = new StringBuilder(sorted(question, cypher, page, depth));
		StringBuilder row = new StringBuilder("cursor: " + cursor(question, depth));
		for (Selection node : nodes) {
			Answer object = this.compiler.object(question.type(), node.selections(), depth + 1);
			clauses.append(object.clauses()).append(named(object, node));
			row.append(", e").append(node.number()).append(": o").append(node.number());
		}
		return Compiler.subquery(depth, clauses + "RETURN collect({" + row + "}) AS f" + page.number());
	}

	private static String named(Answer object, Selection node) {
		return "WITH *, " + object.value() + " AS o" + node.number() + "\n";
	}

	private String sorted(Question question, String cypher, Selection page, int depth) {
		String after = page.arguments().containsKey("after") ? "WHERE " + beyond(question, page, depth, ">", "<") + "\n"
				: "";
		String keys = IntStream.range(0, question.order().size())
			.mapToObj((key) -> name(depth, key) + (question.order().get(key).descending() ? " DESC" : ""))
			.collect(Collectors.joining(", "));
		return keyed(question, cypher, page, depth) + after + "WITH * ORDER BY " + keys + " LIMIT "
				+ Wording.argument(page, "first") + (asksForMore(page) ? " + 1\n" : "\n");
	}

	private static boolean asksForMore(Selection page) {
		return page.selections().stream().anyMatch((part) -> asks(part, "hasNextPage"));
	}

	private String keyed(Question question, String cypher, Selection page, int depth) {
		String it = Wording.object(depth + 1);
		String keys = IntStream.range(0, question.order().size())
			.mapToObj((key) -> this.wording.bind(question.order().get(key).expression(), page, depth) + " AS "
					+ name(depth, key))
			.collect(Collectors.joining(", "));
		return cypher + "\nWITH DISTINCT " + it + ", " + keys + "\n";
	}

	/**
	 * Whether something lies before the page: the cursor's own answer or an earlier one.
	 */
	private String before(Question question, String cypher, Selection page, int depth) {
		String name = "p" + page.number();
		if (!page.arguments().containsKey("after")) {
			return "WITH *, false AS " + name + "\n";
		}
		return Compiler.subquery(depth, keyed(question, cypher, page, depth) + "WHERE NOT ("
				+ beyond(question, page, depth, ">", "<") + ")\nWITH * LIMIT 1\nRETURN count(*) > 0 AS " + name);
	}

	/** The keys follow those of the cursor: the first that differs decides. */
	private String beyond(Question question, Selection page, int depth, String ascending, String descending) {
		String after = Wording.argument(page, "after");
		return IntStream.range(0, question.order().size()).mapToObj((last) -> {
			String equal = IntStream.range(0, last)
				.mapToObj((key) -> name(depth, key) + " = " + after + "[" + key + "] AND ")
				.collect(Collectors.joining());
			String sign = question.order().get(last).descending() ? descending : ascending;
			return "(" + equal + name(depth, last) + " " + sign + " " + after + "[" + last + "])";
		}).collect(Collectors.joining(" OR "));
	}

	private static String cursor(Question question, int depth) {
		return IntStream.range(0, question.order().size())
			.mapToObj((key) -> name(depth, key))
			.collect(Collectors.joining(", ", "[", "]"));
	}

	private static String name(int depth, int key) {
		return "k" + depth + "_" + key;
	}

	private static String part(Selection part, Selection page) {
		String rows = "f" + page.number();
		String shown = rows + "[.." + Wording.argument(page, "first") + "]";
		return switch (part.field()) {
			case "edges" -> "[row IN " + shown + " | " + map(part.selections(), Pages::edge) + "]";
			case "pageInfo" -> map(part.selections(), (info) -> info(info.field(), page, rows, shown));
			case "totalCount" -> "t" + page.number();
			default -> typename(part);
		};
	}

	private static String edge(Selection part) {
		return switch (part.field()) {
			case "cursor" -> "row.cursor";
			case "node" -> "row.e" + part.number();
			default -> typename(part);
		};
	}

	private static String info(String field, Selection page, String rows, String shown) {
		return switch (field) {
			case "hasNextPage" -> "size(" + rows + ") > " + Wording.argument(page, "first");
			case "hasPreviousPage" -> "p" + page.number();
			case "startCursor" -> "head(" + rows + ").cursor";
			case "endCursor" -> "last(" + shown + ").cursor";
			default -> "null";
		};
	}

	/** GraphQL knows the type of what is not abstract. */
	private static String typename(Selection part) {
		if (!part.field().equals("__typename")) {
			throw new IllegalArgumentException("no part '" + part.field() + "' of a page");
		}
		return "null";
	}

	private static String map(List<Selection> parts, java.util.function.Function<Selection, String> value) {
		return parts.stream()
			.map((part) -> "`" + part.key() + "`: " + value.apply(part))
			.collect(Collectors.joining(", ", "{", "}"));
	}

}
