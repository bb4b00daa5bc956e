package entente.graph.questions;

import java.util.Map;
import java.util.TreeMap;

import entente.graph.Selection;

/**
 * What a statement depends on: the selected fields, which arguments are given and by what
 * answers are sorted, but no other value.
 */
record Outline(String text) {

	static Outline of(Selection question) {
		StringBuilder text = new StringBuilder();
		add(text, question);
		return new Outline(text.toString());
	}

	private static void add(StringBuilder text, Selection selection) {
		text.append(selection.key()).append(':').append(selection.field());
		if (selection.types().size() > 1 || selection.field().equals("__typename")) {
			selection.types().stream().sorted().forEach((type) -> text.append('|').append(type));
		}
		else {
			text.append('|').append(selection.types().iterator().next());
		}
		arguments(text, selection.arguments());
		text.append('{');
		selection.selections().forEach((detail) -> add(text, detail));
		text.append('}');
	}

	private static void arguments(StringBuilder text, Map<?, ?> arguments) {
		text.append('(');
		new TreeMap<>(arguments).forEach((name, value) -> {
			text.append(name.equals("orderBy") ? value : name).append(',');
			if (value instanceof Map<?, ?> fields) {
				arguments(text, fields);
			}
		});
		text.append(')');
	}

}
