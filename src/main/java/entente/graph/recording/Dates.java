package entente.graph.recording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The form of partial dates in the graph: the first day that is meant, and how exactly it
 * is known.
 */
final class Dates {

	private Dates() {
	}

	/** Both properties, null where the date is. */
	static Map<String, @Nullable Object> properties(String day, String precision, @Nullable PartialDate date) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(day, (date != null) ? date.firstDay() : null);
		properties.put(precision, (date != null) ? date.precision().name().toLowerCase(Locale.ROOT) : null);
		return properties;
	}

}
