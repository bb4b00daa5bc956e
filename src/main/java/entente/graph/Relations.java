package entente.graph;

import org.jspecify.annotations.Nullable;

/**
 * Answers questions about what the graph holds. Safe for use by many threads; nothing is
 * ever written.
 */
public interface Relations {

	/**
	 * The answer to a question and to all that it selects, by one statement.
	 * @return as the question's field is defined: a scalar, a map with an entry for each
	 * selected {@link Selection#key() key} (and {@code __typename} where the type is
	 * abstract), a list of such maps, or null where nothing is known
	 * @throws IllegalArgumentException if no question of that name exists
	 */
	@Nullable Object answer(Selection question);

}
