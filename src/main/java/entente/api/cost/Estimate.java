package entente.api.cost;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * How many objects an operation may yield at most: the product of the sizes of nested
 * pages, summed over all that is selected.
 */
final class Estimate {

	/** Arguments that say how long a list may be. */
	private static final Set<String> SIZES = Set.of("first", "links", "ids");

	/** What a list without a stated size is taken for. */
	private static final int USUAL = 10;

	/** Sums beyond are told as this one. */
	private static final double MOST = 1e15;

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final CoercedVariables variables;

	private double points;

	private double dearest;

	private String dearestField = "";

	private Estimate(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
		this.schema = schema;
		this.fragments = fragments;
		this.variables = variables;
	}

	/** The estimate for one operation, valid and free of circles. */
	static Estimate of(GraphQLSchema schema, GraphQLCompositeType root, SelectionSet selected,
			Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
		Estimate estimate = new Estimate(schema, fragments, variables);
		estimate.selections(root, selected, 1, 1);
		return estimate;
	}

	long points() {
		return (long) Math.min(MOST, this.points);
	}

	/** The field that most of the points come from. */
	String dearestField() {
		return this.dearestField;
	}

	private void selections(GraphQLCompositeType type, SelectionSet selected, double parents, double page) {
		for (Selection<?> selection : selected.getSelections()) {
			switch (selection) {
				case Field field -> field(type, field, parents, page);
				case InlineFragment fragment ->
					selections(on(fragment.getTypeCondition(), type), fragment.getSelectionSet(), parents, page);
				case FragmentSpread spread -> {
					FragmentDefinition fragment = Objects.requireNonNull(this.fragments.get(spread.getName()));
					selections(on(fragment.getTypeCondition(), type), fragment.getSelectionSet(), parents, page);
				}
				default -> throw new IllegalStateException("unknown selection");
			}
		}
	}

	private GraphQLCompositeType on(@Nullable TypeName condition, GraphQLCompositeType type) {
		return (condition != null)
				? (GraphQLCompositeType) Objects.requireNonNull(this.schema.getType(condition.getName())) : type;
	}

	/** The answers of a page are those of its {@code edges}. */
	private void field(GraphQLCompositeType parent, Field field, double parents, double page) {
		if (field.getSelectionSet() == null || field.getName().startsWith("__")) {
			return;
		}
		GraphQLFieldDefinition definition = ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
		GraphQLOutputType output = definition.getType();
		boolean list = GraphQLTypeUtil.unwrapNonNull(output) instanceof GraphQLList;
		double size = size(definition, field);
		double objects = parents * (list ? ((size > 0) ? size : page(field, page)) : 1);
		this.points += objects;
		if (objects > this.dearest) {
			this.dearest = objects;
			this.dearestField = field.getName();
		}
		selections((GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(output), field.getSelectionSet(), objects,
				list ? USUAL : Math.max(size, 0));
	}

	private static double page(Field field, double page) {
		return (field.getName().equals("edges") || field.getName().equals("ties")) && page > 0 ? page : USUAL;
	}

	/** What the caller says about the size; 0 for nothing. */
	private double size(GraphQLFieldDefinition definition, Field field) {
		return definition.getArguments()
			.stream()
			.filter((argument) -> SIZES.contains(argument.getName()))
			.mapToDouble((argument) -> number(value(argument, field)))
			.findFirst()
			.orElse(0);
	}

	private @Nullable Object value(GraphQLArgument definition, Field field) {
		Object fallback = GraphQLArgument.getArgumentDefaultValue(definition);
		Value<?> value = field.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(definition.getName()))
			.<Value<?>>map(Argument::getValue)
			.findFirst()
			.orElse(null);
		return switch (value) {
			case null -> fallback;
			case VariableReference variable ->
				this.variables.containsKey(variable.getName()) ? this.variables.get(variable.getName()) : fallback;
			default -> value;
		};
	}

	private static double number(@Nullable Object value) {
		return switch (value) {
			case Integer number -> number;
			case IntValue number -> number.getValue().doubleValue();
			case Collection<?> list -> list.size();
			case ArrayValue list -> list.getValues().size();
			case null, default -> USUAL;
		};
	}

}
