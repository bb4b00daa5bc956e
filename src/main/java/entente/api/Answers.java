package entente.api;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

/**
 * Reads fields from the answer to a question, where each has the name under which the
 * operation wants it.
 */
final class Answers implements WiringFactory {

	@Override
	public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment wiring) {
		String field = wiring.getFieldDefinition().getName();
		return reading(field, PropertyDataFetcher.fetching(field));
	}

	/**
	 * What a field tells of a value of an answer.
	 * @param type the object's whose field it is
	 * @param page the list of which the object is a page, an edge or a node
	 */
	static Object told(String field, Object value, Supplier<String> type, Supplier<String> page) {
		return switch (field) {
			case "id" -> GlobalId.of(type.get(), value.toString()).toString();
			case "cursor", "startCursor", "endCursor" -> new Cursor(page.get(), List.copyOf((List<?>) value)).encode();
			case "highlight" -> Highlight.of((Map<?, ?>) value);
			default -> value;
		};
	}

	/** Trivial, so that nothing is observed or carried from thread to thread for it. */
	private static TrivialDataFetcher<?> reading(String field, DataFetcher<?> property) {
		return (environment) -> {
			if (!(environment.getSource() instanceof Map<?, ?> answer)) {
				return property.get(environment);
			}
			Object value = answer.get(environment.getMergedField().getResultKey());
			return (value != null) ? told(field, value, () -> type(environment), () -> page(environment)) : null;
		};
	}

	private static String type(DataFetchingEnvironment environment) {
		return ((GraphQLNamedType) environment.getParentType()).getName();
	}

	/** The nearest field above that is a page. */
	private static String page(DataFetchingEnvironment environment) {
		var step = environment.getExecutionStepInfo().getParent();
		while (!GraphQLTypeUtil.unwrapAll(step.getType()).getName().endsWith("Connection")) {
			step = step.getParent();
		}
		return step.getFieldDefinition().getName();
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

}
