package entente.graph.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.graph.Selection;

/**
 * Puts a question's Cypher into the place where it is asked: {@code this}, {@code it} and
 * the arguments get the names that they have there.
 */
final class Wording {

	private static final Pattern NAME = Pattern.compile("(?<![.:\\w$'])(this|it)\\b|\\$(\\w+)");

	private static final Pattern CLAUSE = Pattern.compile("MATCH|CALL");

	private static final String FILTERS = "{{filters}}";

	private final Questions questions;

	Wording(Questions questions) {
		this.questions = questions;
	}

	/** The name of an object at a depth of the question. */
	static String object(int depth) {
		return "n" + depth;
	}

	/** An expression with another one in the place of a name; keys of maps are left. */
	static String replaced(String expression, String name, String other) {
		return Pattern.compile("(?<![\\w.$'`])" + name + "\\b")
			.matcher(expression)
			.replaceAll(Matcher.quoteReplacement(other));
	}

	/** The name of an argument of a selection. */
	static String argument(Selection selection, String name) {
		return "$a" + selection.number() + "." + name;
	}

	/** The question's clauses or expression, with the predicates of its filters. */
	String of(String type, Question question, Selection selection, int depth) {
		List<String> filters = filters(type, selection).toList();
		String cypher = joined(filters, "CALL") + question.cypher().replace(FILTERS, where(filters));
		return bind(cypher, selection, depth);
	}

	/**
	 * What a counter says of the number of all answers, an expression; null where it does
	 * not answer.
	 */
	Optional<String> counter(String type, Selection page, int depth) {
		return this.questions.fragment(type, page.field() + "(totalCount)").map((cypher) -> bind(cypher, page, depth));
	}

	String bind(String cypher, Selection selection, int depth) {
		return NAME.matcher(cypher).replaceAll((match) -> {
			if (match.group(2) != null) {
				return Matcher.quoteReplacement(argument(selection, match.group(2)));
			}
			return object("this".equals(match.group(1)) ? depth : depth + 1);
		});
	}

	/** What is written as a pattern follows, so that the planner may start from it. */
	private static String where(List<String> filters) {
		String predicates = filters.stream()
			.filter((filter) -> !CLAUSE.matcher(filter).lookingAt())
			.map((filter) -> " AND (" + filter + ")")
			.collect(Collectors.joining());
		return "WHERE true" + predicates + "\n" + joined(filters, "MATCH");
	}

	private static String joined(List<String> filters, String clause) {
		return filters.stream()
			.filter((filter) -> filter.startsWith(clause))
			.map((filter) -> filter + "\n")
			.collect(Collectors.joining());
	}

	/** What the given arguments ask for, always in the same order. */
	private Stream<String> filters(String type, Selection selection) {
		return new TreeMap<>(selection.arguments()).entrySet()
			.stream()
			.flatMap((argument) -> predicates(type, selection.field(), argument));
	}

	private Stream<String> predicates(String type, String field, Map.Entry<String, Object> argument) {
		if (argument.getKey().equals("filter") && argument.getValue() instanceof Map<?, ?> fields) {
			String target = this.questions.of(type, field).type();
			return fields.keySet()
				.stream()
				.sorted()
				.flatMap((name) -> this.questions.fragment(target + "Filter", name.toString()).stream())
				.map((predicate) -> predicate.replace("$", "$filter."));
		}
		return this.questions.fragment(type, field + "(" + argument.getKey() + ")").stream();
	}

}
