package entente.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a name and tells people of one family apart.
 *
 * @param gender as a title before the name tells it
 * @param generation "jr" or "sr" and the like
 */
record Signs(@Nullable String gender, @Nullable String generation) {

	private static final Pattern SEPARATOR = Pattern.compile("[^a-z]+");

	private static final Pattern GENERATION = Pattern.compile(".*\\W(jr|sr|ii|iii)\\W*");

	private static final Map<String, String> GENDERS = new HashMap<>();

	static {
		Table.read("genders.tsv")
			.forEach((line) -> Arrays.stream(line.get(1).split(" "))
				.forEach((title) -> GENDERS.put(title, line.getFirst())));
	}

	static Signs of(String latin) {
		var generation = GENERATION.matcher(latin);
		String gender = Arrays.stream(SEPARATOR.split(latin))
			.map(GENDERS::get)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return new Signs(gender, generation.matches() ? generation.group(1) : null);
	}

	static String gender(Signs one, Signs other) {
		boolean conflict = one.gender != null && other.gender != null && !one.gender.equals(other.gender);
		return conflict ? "conflict" : "same";
	}

	static String generation(Signs one, Signs other) {
		if (Objects.equals(one.generation, other.generation)) {
			return "same";
		}
		return (one.generation == null || other.generation == null) ? "half" : "conflict";
	}

}
