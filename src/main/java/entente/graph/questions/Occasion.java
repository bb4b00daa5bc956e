package entente.graph.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.graph.Selection;

/**
 * When a section answers a field in the place of the usual one: an argument is
 * {@code given}, or no more is selected than the fields that it is {@code for}.
 *
 * @param heading the section's name
 * @param field the field that it answers
 * @param given the argument, that of a filter after the filter's name and a dot; empty if
 * it is about what is selected
 * @param selected the fields, empty if it is about an argument
 */
record Occasion(String heading, String field, String given, List<String> selected) {

	private static final Pattern HEADING = Pattern.compile("(\\w+) (?:given ([\\w.]+)|for (\\w+(?:, \\w+)*))");

	static Optional<Occasion> read(String heading) {
		Matcher form = HEADING.matcher(heading);
		return form.matches() ? Optional
			.of(new Occasion(heading, form.group(1), Optional.ofNullable(form.group(2)).orElse(""),
					Optional.ofNullable(form.group(3)).map((fields) -> List.of(fields.split(", "))).orElse(List.of())))
				: Optional.empty();
	}

	boolean suits(Selection selection) {
		return this.given.isEmpty()
				? selection.selections()
					.stream()
					.map(Selection::field)
					.allMatch((name) -> this.selected.contains(name) || name.equals("__typename"))
				: isGiven(selection.arguments(), this.given);
	}

	private static boolean isGiven(Map<?, ?> arguments, String name) {
		String[] parts = name.split("\\.", 2);
		Object argument = arguments.get(parts[0]);
		return (parts.length == 1) ? argument != null
				: argument instanceof Map<?, ?> fields && isGiven(fields, parts[1]);
	}

}
