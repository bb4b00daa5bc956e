package entente.resolution;

import java.util.List;

import entente.reference.States;

/**
 * What remains of a name or title without the states in it.
 */
final class StateWords {

	private static final List<String> LANGUAGES = List.of("en", "fr");

	private StateWords() {
	}

	static String without(String text, States states) {
		StringBuilder rest = new StringBuilder(text);
		for (String lang : LANGUAGES) {
			states.find(rest.toString(), lang)
				.reversed()
				.stream()
				.filter((match) -> match.form() != States.Form.CAPITAL)
				.forEach((match) -> rest.replace(match.start(), match.end(), " "));
		}
		return rest.toString();
	}

}
