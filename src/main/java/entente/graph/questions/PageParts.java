package entente.graph.questions;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import entente.graph.Selection;

/**
 * What is selected of a page: told by its rows {@code f}, the number of all answers
 * {@code t} and whether something lies before {@code p}, each with the page's number.
 */
final class PageParts {

	private PageParts() {
	}

	static String of(Selection page) {
		return map(page.selections(), (part) -> part(part, page));
	}

	private static String part(Selection part, Selection page) {
		String rows = "f" + page.number();
		String shown = rows + "[.." + Wording.argument(page, "first") + "]";
		return switch (part.field()) {
			case "edges" -> "[row IN " + shown + " | " + map(part.selections(), PageParts::edge) + "]";
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

	private static String map(List<Selection> parts, Function<Selection, String> value) {
		return parts.stream()
			.map((part) -> "`" + part.key() + "`: " + value.apply(part))
			.collect(Collectors.joining(", ", "{", "}"));
	}

}
