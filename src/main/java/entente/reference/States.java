package entente.reference;

import java.util.List;
import java.util.Optional;

import entente.model.State;

/**
 * The closed list of states and territories, and where a text names them. Immutable and
 * safe for use by many threads.
 */
public interface States {

	/** The states of the reference data, which is read once, within about a second. */
	static States load() {
		return StateList.LOADED;
	}

	/** In the order of their codes. */
	List<State> all();

	/** By ISO 3166-1 alpha-3 or alpha-2 code, in either case. */
	Optional<State> byCode(String code);

	/**
	 * By any of its names in any known language; case, accents and hyphens do not matter.
	 */
	Optional<State> named(String name);

	/**
	 * Where a text names states, in the order of the text; matches never overlap. Texts
	 * in English and French are read for names, adjectives, demonyms and capitals, texts
	 * in other languages for names alone; unknown languages yield nothing.
	 * @param lang ISO 639-1 code of the text's language
	 */
	List<Match> find(String text, String lang);

	/** How a text names a state. */
	enum Form {

		NAME, ADJECTIVE, DEMONYM, CAPITAL

	}

	/**
	 * One naming of a state in a text, at offsets in UTF-16 code units. A compound such
	 * as "franco-tunisien" gives one match a state.
	 */
	record Match(String code, Form form, int start, int end) {
	}

}
