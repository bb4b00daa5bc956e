package entente.api;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An id that is unique over all types and stays the same, for example {@code state:KAZ}.
 *
 * @param type the prefix, for example {@code state}
 * @param key the key within the type; may hold colons
 */
record GlobalId(String type, String key) {

	private static final Pattern FORM = Pattern.compile("([a-z]+):(.+)", Pattern.DOTALL);

	private static final Map<String, String> PREFIXES = Map.of("BilateralRelation", "dyad");

	/** The id of an object, given the name of its type in the schema. */
	static GlobalId of(String typeName, String key) {
		return new GlobalId(PREFIXES.getOrDefault(typeName, typeName.toLowerCase(java.util.Locale.ROOT)), key);
	}

	/** Reads an id; what is none has an empty type and key, which nothing has. */
	static GlobalId parse(String id) {
		Matcher form = FORM.matcher(id);
		return form.matches() ? new GlobalId(form.group(1), form.group(2)) : new GlobalId("", "");
	}

	/** The key, or an empty one, which nothing has, if the id is of another type. */
	String keyOf(String expected) {
		return this.type.equals(expected) ? this.key : "";
	}

	/** As a question takes it. */
	Map<String, Object> asArgument() {
		return Map.of("type", this.type, "key", this.key);
	}

	@Override
	public String toString() {
		return this.type + ":" + this.key;
	}

}
