package entente.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;
import org.springframework.util.CollectionUtils;

/**
 * Completes the answer to a question at once, to what GraphQL Java makes of it field by
 * field. Where that would be an error, nothing is told, so that it is left to it.
 */
final class Completion {

	private final ExecutionContext execution;

	private Completion(ExecutionContext execution) {
		this.execution = execution;
	}

	/**
	 * What is sent as a field of the operation.
	 * @return empty where the answer is not complete and valid
	 */
	static Optional<Object> of(ExecutionContext execution, GraphQLType type, ExecutableNormalizedField field,
			Object answer) {
		try {
			return Optional.ofNullable(new Completion(execution).value(type, new Place("", field, ""), answer));
		}
		catch (RuntimeException ex) {
			return Optional.empty();
		}
	}

	private @Nullable Object value(GraphQLType type, Place place, @Nullable Object value) {
		if (type instanceof GraphQLNonNull required) {
			return Objects.requireNonNull(value(required.getWrappedType(), place, value));
		}
		if (value == null) {
			return null;
		}
		return switch (type) {
			case GraphQLList list -> each(list.getWrappedType(), place, value);
			case GraphQLScalarType scalar -> scalar.getCoercing()
				.serialize(place.told(value), this.execution.getGraphQLContext(), this.execution.getLocale());
			case GraphQLEnumType choice ->
				choice.serialize(value, this.execution.getGraphQLContext(), this.execution.getLocale());
			default -> object((GraphQLNamedType) type, place, (Map<?, ?>) value);
		};
	}

	private List<@Nullable Object> each(GraphQLType type, Place place, Object answer) {
		List<?> values = (answer instanceof List<?> list) ? list : CollectionUtils.arrayToList(answer);
		List<@Nullable Object> complete = new ArrayList<>(values.size());
		for (Object value : values) {
			complete.add(value(type, place, value));
		}
		return complete;
	}

	private Map<String, @Nullable Object> object(GraphQLNamedType declared, Place place, Map<?, ?> answer) {
		GraphQLObjectType type = (declared instanceof GraphQLObjectType object) ? object
				: this.execution.getGraphQLSchema().getObjectType(String.valueOf(answer.get("__typename")));
		String page = type.getName().endsWith("Connection") ? place.field().getFieldName() : place.page();
		Map<String, @Nullable Object> complete = new LinkedHashMap<>();
		for (ExecutableNormalizedField field : place.field().getChildren()) {
			if (field.getObjectTypeNames().contains(type.getName())) {
				complete.put(field.getResultKey(),
						field(type, new Place(type.getName(), field, page), answer.get(field.getResultKey())));
			}
		}
		return complete;
	}

	private @Nullable Object field(GraphQLObjectType type, Place place, @Nullable Object value) {
		String name = place.field().getFieldName();
		if (name.equals("__typename")) {
			return type.getName();
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(name);
		return value(definition.getType(), place, value);
	}

	/**
	 * Where in an answer a value stands.
	 *
	 * @param type the object's whose field it is
	 * @param page the list that the object belongs to
	 */
	private record Place(String type, ExecutableNormalizedField field, String page) {

		Object told(Object value) {
			return Answers.told(this.field.getFieldName(), value, this::type, this::page);
		}

	}

}
