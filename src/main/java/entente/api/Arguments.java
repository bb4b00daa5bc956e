package entente.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import entente.model.PartialDate;
import entente.model.Theme;
import entente.reference.States;
import entente.reference.Themes;

/**
 * Turns the arguments of one field into those of a question: checked, ids and cursors
 * read, names of states replaced by codes, themes joined by the narrower ones.
 */
@Component
class Arguments {

	private static final int LONGEST_TEXT = 1000;

	private static final int LONGEST_LIST = 100;

	/** How much may be asked for at once. */
	private static final Map<String, Integer> MOST = Map.of("first", 100, "links", 500, "maxHops", 6);

	private final States states;

	private final Themes themes;

	Arguments(States states, Themes themes) {
		this.states = states;
		this.themes = themes;
	}

	/** One value as a question takes it; null where it asks for nothing. */
	@Nullable Object asked(Argument argument, Object value) {
		return switch (value) {
			case List<?> list -> list(argument, list);
			case Map<?, ?> fields -> fields(argument, fields);
			case Integer number -> number(argument, number);
			case String text -> text(argument, text);
			case PartialDate date -> argument.name().equals("to") ? date.lastDay() : date.firstDay();
			default -> value;
		};
	}

	private @Nullable Object list(Argument argument, List<?> list) {
		if (list.size() > LONGEST_LIST) {
			throw argument.wrong("has " + list.size() + " values: give at most " + LONGEST_LIST);
		}
		List<Object> values = list.stream().map((value) -> this.asked(argument, value)).toList();
		if (argument.name().equals("between")) {
			return pair(argument, values);
		}
		if (argument.name().equals("themes")) {
			return values.isEmpty() ? null : values.stream().flatMap(this::withNarrower).distinct().toList();
		}
		return values.isEmpty() ? null : values;
	}

	private Stream<Object> withNarrower(Object code) {
		return Stream.concat(Stream.of(code), this.themes.narrower(code.toString()).stream().map(Theme::code));
	}

	private static List<Object> pair(Argument argument, List<Object> values) {
		if (values.size() != 2 || values.getFirst().equals(values.getLast())) {
			throw argument.wrong("has to name two different states");
		}
		return values.stream().sorted().toList();
	}

	private Map<String, Object> fields(Argument argument, Map<?, ?> fields) {
		GraphQLInputObjectType type = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.type());
		Map<String, Object> given = new HashMap<>();
		fields.forEach((name, value) -> {
			if (value != null) {
				GraphQLInputType fieldType = type.getFieldDefinition(name.toString()).getType();
				given.put(name.toString(), asked(new Argument(argument.field(), name.toString(), fieldType), value));
			}
		});
		given.values().removeIf((value) -> value == null);
		return argument.name().equals("during") ? Periods.closed(argument, given) : given;
	}

	private static Object number(Argument argument, int number) {
		int most = MOST.getOrDefault(argument.name(), Integer.MAX_VALUE);
		if (number < 1 || number > most) {
			throw argument.wrong("is " + number + ": give a number from 1 to " + most);
		}
		return number;
	}

	private Object text(Argument argument, String text) {
		if (text.length() > LONGEST_TEXT) {
			throw argument.wrong("is too long: give at most " + LONGEST_TEXT + " characters");
		}
		if (text.isBlank()) {
			throw argument.wrong("is empty: give a value, or leave it out");
		}
		GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(argument.type());
		if (type.getName().equals("ID")) {
			return GlobalId.parse(text).asArgument();
		}
		if (argument.field().equals("state")) {
			return code(text);
		}
		return switch (argument.name()) {
			case "after" -> after(argument, text);
			case "with", "between", "state", "states" -> code(text);
			default -> text;
		};
	}

	private static List<Object> after(Argument argument, String text) {
		try {
			Cursor cursor = Cursor.decode(text);
			if (cursor.field().equals(argument.field())) {
				return cursor.keys();
			}
		}
		catch (IllegalArgumentException ex) {
			// the caller is told the same of every text that is no cursor
		}
		throw argument.wrong("is no cursor of this list: give 'endCursor' or a 'cursor' of one of its pages");
	}

	/** The code of a state, given by code or name; what names no state stays as it is. */
	String code(String codeOrName) {
		return this.states.byCode(codeOrName)
			.or(() -> this.states.named(codeOrName))
			.map((state) -> state.code())
			.orElse(codeOrName);
	}

	/** An argument, or a field of one, of the field that is asked. */
	record Argument(String field, String name, GraphQLInputType type) {

		BadArgumentException wrong(String remedy) {
			return new BadArgumentException(this.name, this.field, remedy);
		}

	}

}
