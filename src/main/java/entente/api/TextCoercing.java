package entente.api;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;

/**
 * A scalar that is written as a string.
 *
 * @param <T> what is read from it
 */
final class TextCoercing<T> implements Coercing<T, String> {

	private static final int SHOWN = 60;

	private final Function<String, T> reading;

	private final String form;

	TextCoercing(Function<String, T> reading, String form) {
		this.reading = reading;
		this.form = form;
	}

	/**
	 * Stored values are written as they are, whatever is taken as input; instants in UTC.
	 */
	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return (value instanceof TemporalAccessor time && time.isSupported(ChronoField.INSTANT_SECONDS))
				? DateTimeFormatter.ISO_INSTANT.format(time) : value.toString();
	}

	@Override
	public T parseValue(Object value, GraphQLContext context, Locale locale) {
		if (!(value instanceof String text)) {
			throw new CoercingParseValueException("'" + shown(value) + "' is not " + this.form);
		}
		try {
			return this.reading.apply(text);
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			throw new CoercingParseValueException("'" + shown(text) + "' is not " + this.form);
		}
	}

	@Override
	public T parseLiteral(Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
		Object text = (value instanceof StringValue string && string.getValue() != null) ? string.getValue() : value;
		try {
			return parseValue(text, context, locale);
		}
		catch (CoercingParseValueException ex) {
			throw new CoercingParseLiteralException(ex.getMessage());
		}
	}

	@Override
	public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
		return StringValue.of(value.toString());
	}

	private static String shown(Object value) {
		String text = value.toString();
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

}
