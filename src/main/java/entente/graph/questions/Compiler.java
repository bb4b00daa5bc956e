package entente.graph.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import entente.graph.Selection;

/**
 * Puts the Cypher of the selected questions together into one statement. Answers are
 * sorted and limited before anything is asked about them.
 */
final class Compiler {

	private final Questions questions;

	private final Wording wording;

	private final Pages pages;

	private final Variants variants;

	Compiler(Questions questions) {
		this.questions = questions;
		this.wording = new Wording(questions);
		this.pages = new Pages(this, this.wording);
		this.variants = new Variants(this, this.wording, questions);
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
			case ONE -> one(type, question, cypher, selection, depth);
			case LIST -> collected(question, cypher, selection, depth, "f%d");
			case LIST_WITH_GAPS -> collected(question, cypher, selection, depth, "[row IN f%d | row.it]");
		};
	}

	/**
	 * A part of what is at hand is told in its place, unless something has to be looked
	 * up about it.
	 */
	private Answer one(String type, Question question, String cypher, Selection selection, int depth) {
		Answer object = object(question.type(), selection.selections(), depth + 1);
		return question.part()
			.filter((part) -> object.clauses().isEmpty())
			.map((part) -> this.wording.bind(part, selection, depth))
			.map((part) -> Answer
				.of("CASE WHEN " + part + " IS NOT NULL THEN "
						+ Wording.replaced(typed(object, type, question, selection, depth), Wording.object(depth + 1),
								part)
						+ " END"))
			.orElseGet(() -> collected(question, cypher, selection, depth, object, "head(f%d)"));
	}

	/** The value of a part, its type told by what it is a part of, where that knows. */
	private String typed(Answer object, String type, Question question, Selection selection, int depth) {
		return this.questions.fragment(type, selection.field() + "(__typename)")
			.map((told) -> this.wording.bind(told, selection, depth))
			.flatMap((told) -> typename(question.type(), selection.selections(), depth + 1)
				.map((typename) -> object.value().replace(typename, told)))
			.orElse(object.value());
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
		String order = this.wording.bind(" ORDER BY " + keys + "\n" + question.rest(), selection, depth);
		return "\nWITH " + (question.isTold() ? "*" + order + "\nWITH " + it : it + order) + "\n";
	}

	/** Everything that is selected of the object at the given depth. */
	Answer object(String type, List<Selection> selections, int depth) {
		return typename(type, selections, depth).map((typename) -> this.variants.answer(typename, selections, depth))
			.orElseGet(() -> fields(type, selections, depth));
	}

	/** How it is told which of several types an object is of. */
	private Optional<String> typename(String type, List<Selection> selections, int depth) {
		return this.questions.fragment(type, "__typename")
			.map((cypher) -> this.wording.bind(cypher, selections.getFirst(), depth));
	}

	Answer fields(String type, List<Selection> selections, int depth) {
		StringBuilder clauses = new StringBuilder();
		String value = selections.stream().filter((selection) -> selection.types().contains(type)).map((selection) -> {
			Answer answer = answer(type, selection, depth);
			clauses.append(answer.clauses());
			return "`" + selection.key() + "`: " + answer.value();
		}).collect(Collectors.joining(", ", "{", "}"));
		return new Answer(clauses.toString(), value);
	}

	static String subquery(int depth, String clauses) {
		return "CALL (" + ((depth == 0) ? "" : Wording.object(depth)) + ") {\n" + clauses + "\n}\n";
	}

}
