package entente.graph.kept;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The form of partial dates in the graph: the first day that is meant, and how exactly it
 * is known.
 */
public final class Dates {

	private Dates() {
	}

	/** Both properties, null where the date is. */
	public static Map<String, @Nullable Object> properties(String day, String precision, @Nullable PartialDate date) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(day, (date != null) ? date.firstDay() : null);
		properties.put(precision, (date != null) ? date.precision().name().toLowerCase(Locale.ROOT) : null);
		return properties;
	}

	/** The date of which these are the properties, null where they are. */
	public static @Nullable PartialDate read(Value day, Value precision) {
		if (day.isNull()) {
			return null;
		}
		int length = switch (precision.asString()) {
			case "year" -> 4;
			case "month" -> 7;
			default -> 10;
		};
		return PartialDate.parse(day.asLocalDate().toString().substring(0, length));
	}

	/** Both properties with the last day that is meant, null where the date is. */
	public static Map<String, @Nullable Object> last(String day, String precision, @Nullable PartialDate date) {
		Map<String, @Nullable Object> properties = properties(day, precision, date);
		properties.put(day, (date != null) ? date.lastDay() : null);
		return properties;
	}

}
