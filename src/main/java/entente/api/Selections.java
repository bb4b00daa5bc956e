package entente.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import org.springframework.stereotype.Component;

import entente.graph.Selection;

/**
 * Turns a root field of an operation, with all that is selected of it, into a question.
 * Fragments, directives and variables are resolved by then.
 */
@Component
class Selections {

	/** Orders of ties for which more has to be known than counters by year tell. */
	private static final Set<String> WEIGHED = Set.of("STRENGTH", "RECENT");

	private final Arguments arguments;

	Selections(Arguments arguments) {
		this.arguments = arguments;
	}

	/**
	 * The question that a field of the operation asks.
	 * @throws BadArgumentException if an argument cannot be answered
	 */
	Selection of(DataFetchingEnvironment field) {
		Numbering numbering = new Numbering();
		return new Selection(numbering.next(), field.getField().getName(), field.getField().getResultKey(),
				Set.of("Query"), given(field.getFieldDefinition(), field.getArguments()),
				details(field.getSelectionSet(), numbering));
	}

	/** The arguments of a field as a question takes them. */
	Map<String, Object> arguments(DataFetchingEnvironment field) {
		return given(field.getFieldDefinition(), field.getArguments());
	}

	/**
	 * What a field selects of the result of a mutation, or of what a subscriber is told.
	 */
	Selection of(DataFetchingEnvironment field, Map<String, Object> result) {
		Numbering numbering = new Numbering();
		return new Selection(numbering.next(), field.getField().getName(), field.getField().getResultKey(),
				Set.of(((GraphQLNamedType) field.getParentType()).getName()), result,
				details(field.getSelectionSet(), numbering));
	}

	private List<Selection> details(DataFetchingFieldSelectionSet selected, Numbering numbering) {
		return selected.getImmediateFields()
			.stream()
			.map((field) -> new Selection(numbering.next(), field.getName(), field.getResultKey(),
					Set.copyOf(field.getObjectTypeNames()),
					field.getName().startsWith("__") ? Map.of()
							: given(field.getFieldDefinitions().getFirst(), field.getArguments()),
					details(field.getSelectionSet(), numbering)))
			.toList();
	}

	private Map<String, Object> given(GraphQLFieldDefinition field, Map<String, Object> values) {
		Map<String, Object> given = new HashMap<>();
		for (GraphQLArgument argument : field.getArguments()) {
			Object value = values.get(argument.getName());
			Object wanted = (value != null) ? value : GraphQLArgument.getArgumentDefaultValue(argument);
			if (wanted != null) {
				given.put(argument.getName(), this.arguments
					.asked(new Arguments.Argument(field.getName(), argument.getName(), argument.getType()), wanted));
			}
		}
		given.values().removeIf((value) -> value == null);
		if (!WEIGHED.contains(String.valueOf(given.get("orderBy")))
				&& given.get("during") instanceof Map<?, ?> during) {
			Periods.years(during).ifPresent((years) -> given.put("years", years));
		}
		if (field.getName().equals("state") && !field.getArguments().isEmpty() && given.isEmpty()) {
			throw new BadArgumentException("code", "state", "is missing: give a code or a name");
		}
		return given;
	}

	/** Counts the fields of a question, depth first. */
	private static final class Numbering {

		private int last = -1;

		int next() {
			return ++this.last;
		}

	}

}
