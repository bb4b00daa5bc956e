package entente.api;

import java.util.List;
import java.util.Map;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields from the answer to a question, where each has the name under which the
 * operation wants it.
 */
final class Answers implements WiringFactory {

	@Override
	public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment wiring) {
		String field = wiring.getFieldDefinition().getName();
		DataFetcher<?> property = PropertyDataFetcher.fetching(field);
		return switch (field) {
			case "id" ->
				reading((id, environment) -> GlobalId.of(type(environment), id.toString()).toString(), property);
			case "cursor", "startCursor", "endCursor" -> reading(Answers::cursor, property);
			case "highlight" -> reading((value, environment) -> Highlight.of((Map<?, ?>) value), property);
			default -> reading((value, environment) -> value, property);
		};
	}

	/** Trivial, so that nothing is observed or carried from thread to thread for it. */
	private static TrivialDataFetcher<?> reading(Reading reading, DataFetcher<?> property) {
		return (environment) -> {
			if (!(environment.getSource() instanceof Map<?, ?> answer)) {
				return property.get(environment);
			}
			Object value = answer.get(environment.getMergedField().getResultKey());
			return (value != null) ? reading.read(value, environment) : null;
		};
	}

	private static String type(DataFetchingEnvironment environment) {
		return ((GraphQLNamedType) environment.getParentType()).getName();
	}

	/** The list that a cursor belongs to is the nearest field above that is a page. */
	private static String cursor(Object keys, DataFetchingEnvironment environment) {
		var step = environment.getExecutionStepInfo().getParent();
		while (!GraphQLTypeUtil.unwrapAll(step.getType()).getName().endsWith("Connection")) {
			step = step.getParent();
		}
		return new Cursor(step.getFieldDefinition().getName(), List.copyOf((List<?>) keys)).encode();
	}

	@Override
	public boolean providesTypeResolver(InterfaceWiringEnvironment wiring) {
		return true;
	}

	@Override
	public TypeResolver getTypeResolver(InterfaceWiringEnvironment wiring) {
		return (environment) -> environment.getSchema().getObjectType(typename(environment.getObject()));
	}

	@Override
	public boolean providesTypeResolver(UnionWiringEnvironment wiring) {
		return true;
	}

	@Override
	public TypeResolver getTypeResolver(UnionWiringEnvironment wiring) {
		return (environment) -> environment.getSchema().getObjectType(typename(environment.getObject()));
	}

	private static String typename(Object source) {
		return (source instanceof Map<?, ?> answer) ? String.valueOf(answer.get("__typename"))
				: source.getClass().getSimpleName();
	}

	/** What is made of a value of the answer. */
	private interface Reading {

		@Nullable Object read(Object value, DataFetchingEnvironment environment);

	}

}
