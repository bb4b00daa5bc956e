package entente.graph.questions;

import java.util.List;

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
			clauses.append(total(type, question, cypher, page, depth));
		}
		if (page.selections().stream().anyMatch((part) -> asks(part, "hasPreviousPage"))) {
			clauses.append(before(question, cypher, page, depth));
		}
		return new Answer(clauses.toString(), PageParts.of(page));
	}

	/**
	 * The number of all answers: by a counter of the object that is asked, where the type
	 * has one and it answers, else by counting.
	 */
	private String total(String type, Question question, String cypher, Selection page, int depth) {
		String counting = cypher + "\nRETURN count(" + answers(question, page, depth) + ") AS t";
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
		StringBuilder row = new StringBuilder("cursor: [" + question.keys(depth).names() + "]");
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
		SortKeys keys = question.keys(depth);
		String after = page.arguments().containsKey("after") ? "WHERE " + keys.follow(after(page)) + "\n" : "";
		return keyed(question, cypher, page, depth) + after + "WITH * ORDER BY " + keys.order() + " LIMIT "
				+ Wording.argument(page, "first") + (asksForMore(page) ? " + 1\n" : "\n") + told(question, page, depth);
	}

	private static String after(Selection page) {
		return Wording.argument(page, "after");
	}

	/**
	 * What is put together after the order, and nothing that it was put together from.
	 */
	private String told(Question question, Selection page, int depth) {
		return !question.isTold() ? "" : this.wording.bind(question.rest(), page, depth) + "\nWITH "
				+ Wording.object(depth + 1) + ", " + question.keys(depth).names() + "\n";
	}

	private static boolean asksForMore(Selection page) {
		return page.selections().stream().anyMatch((part) -> asks(part, "hasNextPage"));
	}

	private String keyed(Question question, String cypher, Selection page, int depth) {
		String keys = this.wording.bind(question.keys(depth).values(), page, depth);
		return cypher + "\nWITH " + answers(question, page, depth) + ", " + keys + "\n";
	}

	/**
	 * What is sorted and counted; a filter may let an answer through in more than one
	 * way.
	 */
	private static String answers(Question question, Selection page, int depth) {
		if (question.isTold()) {
			return "*";
		}
		boolean once = question.once() && !page.arguments().containsKey("filter");
		return (once ? "" : "DISTINCT ") + Wording.object(depth + 1);
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
				+ question.keys(depth).follow(after(page)) + ")\nWITH * LIMIT 1\nRETURN count(*) > 0 AS " + name);
	}

}
