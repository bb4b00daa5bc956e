package entente.benchmark;

import java.util.Map;

/**
 * A way to have a question answered. Safe for use by many threads.
 */
interface Way {

	String name();

	/** Asks and takes the whole answer in. */
	void ask(Map<String, Object> variables);

	/** Asks; answers to one question are equal whatever the way. */
	Object answer(Map<String, Object> variables);

}
