package entente.graph.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import entente.graph.Selection;

/**
 * Puts together the Cypher of objects of which it has to be looked up first which of
 * several types they are.
 */
final class Variants {

	private final Compiler compiler;

	private final Wording wording;

	private final Questions questions;

	Variants(Compiler compiler, Wording wording, Questions questions) {
		this.compiler = compiler;
		this.wording = wording;
		this.questions = questions;
	}

	/** One branch for each type that something is selected of, and one for the others. */
	Answer answer(String typename, List<Selection> selections, int depth) {
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
		Map<String, List<String>> told = new LinkedHashMap<>();
		for (String type : types) {
			Answer fields = this.compiler.fields(type, selections, depth);
			if (!fields.clauses().isEmpty() || this.questions.fragment(type, "from node").isPresent()) {
				return Optional.empty();
			}
			told.computeIfAbsent(typed(fields), (value) -> new ArrayList<>()).add(type);
		}
		StringBuilder cases = new StringBuilder("head([typename IN [").append(typename).append("] | CASE");
		told.forEach((value,
				alike) -> cases.append(" WHEN typename IN ").append(quoted(alike)).append(" THEN ").append(value));
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
		Answer fields = this.compiler.fields(type, selections, turned.isEmpty() ? depth : depth + 1);
		return turned + fields.clauses() + "RETURN " + typed(fields) + " AS " + result + "\n";
	}

	private static String typed(Answer fields) {
		return "{__typename: typename" + (fields.value().equals("{}") ? "}" : ", " + fields.value().substring(1));
	}

}
