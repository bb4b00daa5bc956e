package entente.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place in a list: the keys by which it is sorted. Opaque to callers.
 *
 * @param field the list, so that a cursor of another list is refused
 * @param keys strings, whole numbers, floating-point numbers and dates
 */
record Cursor(String field, List<Object> keys) {

	private static final String SEPARATOR = "\u001f";

	String encode() {
		String text = this.keys.stream().map(Cursor::written).collect(Collectors.joining(SEPARATOR, "", ""));
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.field + SEPARATOR + text).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads a cursor.
	 * @throws IllegalArgumentException if it is none
	 */
	static Cursor decode(String cursor) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
			return new Cursor(parts.getFirst(), parts.stream().skip(1).map(Cursor::read).toList());
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static String written(Object key) {
		return switch (key) {
			case String text -> "s" + text;
			case Long number -> "i" + number;
			case Double number -> "f" + number;
			case LocalDate date -> "d" + date;
			default -> throw new IllegalStateException("no list is sorted by a " + key.getClass());
		};
	}

	private static Object read(String key) {
		if (key.isEmpty()) {
			throw new IllegalArgumentException("an empty key");
		}
		String value = key.substring(1);
		return switch (key.charAt(0)) {
			case 's' -> value;
			case 'i' -> Long.valueOf(value);
			case 'f' -> Double.valueOf(value);
			case 'd' -> LocalDate.parse(value);
			default -> throw new IllegalArgumentException("an unknown key");
		};
	}

}
