package entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A field that is asked for, with what is asked for of its answer.
 *
 * @param number its place in the question, counted depth first; unique in the question
 * @param field the question's name, for example {@code participants}
 * @param key the name under which the answer is returned
 * @param types the types of object of which it is asked, for example {@code Event}
 * @param arguments without nulls; lists and maps may be nested
 * @param selections what is asked for of the answer; empty for a scalar
 */
public record Selection(int number, String field, String key, Set<String> types, Map<String, Object> arguments,
		List<Selection> selections) {

	public Selection {
		types = Set.copyOf(types);
		arguments = Map.copyOf(arguments);
		selections = List.copyOf(selections);
	}

}
