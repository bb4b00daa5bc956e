package entente.graph.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.graph.Selection;

/**
 * Puts the Cypher of the selected questions together into one statement. Answers are
 * sorted and limited before anything is asked about them.
 */
final class Compiler {

	private final Questions questions;

	private final Wording wording;

	private final Pages pages;

	Compiler(Questions questions) {
		this.questions = questions;
		this.wording = new Wording(questions);
		this.pages = new Pages(this, this.wording);
	}

	/**
	 * The statement that answers a question, in one row with the column {@code answer}.
	 */
	String compile(Selection question) {
		Answer answer = answer(question.types().iterator().next(), question, 0);
		return answer.clauses() + "RETURN " + answer.value() + " AS answer";
	}

	private Answer answer(String type, Selection selection, int depth) {
		if (selection.field().equals("__typename")) {
			return Answer.of("'" + type + "'");
		}
		Question question = this.questions.of(type, selection);
		String cypher = this.wording.of(type, question, selection, depth);
		return switch (question.shape()) {
			case SCALAR -> Answer.of(cypher);
			case PAGE -> this.pages.answer(type, question, cypher, selection, depth);
			case ONE -> one(question, cypher, selection, depth);
			case LIST -> collected(question, cypher, selection, depth, "f%d");
			case LIST_WITH_GAPS -> collected(question, cypher, selection, depth, "[row IN f%d | row.it]");
		};
	}

	/**
	 * A part of what is at hand is told in its place, unless something has to be looked
	 * up about it.
	 */
	private Answer one(Question question, String cypher, Selection selection, int depth) {
		Answer object = object(question.type(), selection.selections(), depth + 1);
		return question.part()
			.filter((part) -> object.clauses().isEmpty())
			.map((part) -> this.wording.bind(part, selection, depth))
			.map((part) -> Answer.of("CASE WHEN " + part + " IS NOT NULL THEN "
					+ Wording.replaced(object.value(), Wording.object(depth + 1), part) + " END"))
			.orElseGet(() -> collected(question, cypher, selection, depth, object, "head(f%d)"));
	}

	private Answer collected(Question question, String cypher, Selection selection, int depth, String value) {
		return collected(question, cypher, selection, depth, object(question.type(), selection.selections(), depth + 1),
				value);
	}

	private Answer collected(Question question, String cypher, Selection selection, int depth, Answer object,
			String value) {
		String it = (question.shape() == Question.Shape.LIST_WITH_GAPS) ? "{it: " + object.value() + "}"
				: object.value();
		String name = value.formatted(selection.number());
		return new Answer(subquery(depth, cypher + sorted(question, selection, depth) + object.clauses()
				+ "RETURN collect(" + it + ") AS f" + selection.number()), name);
	}

	private String sorted(Question question, Selection selection, int depth) {
		String it = Wording.object(depth + 1);
		if (question.order().isEmpty()) {
			return "\nWITH " + it + "\n";
		}
		String keys = question.order().stream().map(Object::toString).collect(Collectors.joining(", "));
		return "\nWITH " + it + this.wording.bind(" ORDER BY " + keys + " " + question.rest(), selection, depth) + "\n";
	}

	/** Everything that is selected of the object at the given depth. */
	Answer object(String type, List<Selection> selections, int depth) {
		String typename = this.questions.fragment(type, "__typename").orElse("");
		return typename.isEmpty() ? fields(type, selections, depth)
				: variants(this.wording.bind(typename, selections.getFirst(), depth), selections, depth);
	}

	private Answer fields(String type, List<Selection> selections, int depth) {
		StringBuilder clauses = new StringBuilder();
		String value = selections.stream().filter((selection) -> selection.types().contains(type)).map((selection) -> {
			Answer answer = answer(type, selection, depth);
			clauses.append(answer.clauses());
			return "`" + selection.key() + "`: " + answer.value();
		}).collect(Collectors.joining(", ", "{", "}"));
		return new Answer(clauses.toString(), value);
	}

	/** One branch for each type that something is selected of, and one for the others. */
	private Answer variants(String typename, List<Selection> selections, int depth) {
		List<String> types = selections.stream()
			.map(Selection::types)
			.flatMap(Set::stream)
			.distinct()
			.filter(this.questions::know)
			.sorted()
			.toList();
		return expression(typename, types, selections, depth).map(Answer::of)
			.orElseGet(() -> branches("WITH *, " + typename + " AS typename\n", types, selections, depth));
	}

	/** Where nothing has to be looked up first, an expression does. */
	private Optional<String> expression(String typename, List<String> types, List<Selection> selections, int depth) {
		StringBuilder cases = new StringBuilder("head([typename IN [").append(typename).append("] | CASE");
		for (String type : types) {
			Answer fields = fields(type, selections, depth);
			if (!fields.clauses().isEmpty() || this.questions.fragment(type, "from node").isPresent()) {
				return Optional.empty();
			}
			cases.append(" WHEN typename = '").append(type).append("' THEN ").append(typed(fields));
		}
		return Optional.of(cases.append(" WHEN typename IS NOT NULL THEN {__typename: typename} END])").toString());
	}

	private Answer branches(String told, List<String> types, List<Selection> selections, int depth) {
		String object = Wording.object(depth);
		String result = "v" + depth;
		Stream<String> asked = types.stream()
			.map((type) -> "WITH * WHERE typename = '%s'\n".formatted(type) + variant(type, selections, depth, result));
		Stream<String> others = Stream.of("WITH * WHERE NOT typename IN %s\nRETURN {__typename: typename} AS %s\n"
			.formatted(quoted(types), result), "WITH * WHERE typename IS NULL\nRETURN null AS %s\n".formatted(result));
		String branches = Stream.concat(asked, others).collect(Collectors.joining("UNION ALL\n"));
		return new Answer(told + "CALL (%s, typename) {\n%s}\n".formatted(object, branches), result);
	}

	private static String quoted(List<String> types) {
		return types.stream().collect(Collectors.joining("', '", "['", "']"));
	}

	/**
	 * Where a type is told of by something else than a node, the node is turned into it.
	 */
	private String variant(String type, List<Selection> selections, int depth, String result) {
		String turned = this.questions.fragment(type, "from node")
			.map((cypher) -> this.wording.bind("WITH *, " + cypher + " AS it\n", selections.getFirst(), depth))
			.orElse("");
		Answer fields = fields(type, selections, turned.isEmpty() ? depth : depth + 1);
		return turned + fields.clauses() + "RETURN " + typed(fields) + " AS " + result + "\n";
	}

	private static String typed(Answer fields) {
		return "{__typename: typename" + (fields.value().equals("{}") ? "}" : ", " + fields.value().substring(1));
	}

	static String subquery(int depth, String clauses) {
		return "CALL (" + ((depth == 0) ? "" : Wording.object(depth)) + ") {\n" + clauses + "\n}\n";
	}

}
