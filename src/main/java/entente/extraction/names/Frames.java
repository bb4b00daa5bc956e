package entente.extraction.names;

import org.jspecify.annotations.Nullable;

import entente.reference.States;

/**
 * Words that set the state for all that follows in the sentence: "du côté tunisien",
 * "pour la France, par", "on the Vietnamese side".
 */
final class Frames {

	private static final int LONGEST = 7;

	private final Lexicon lexicon;

	Frames(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The state set for a place in a sentence, null where none is. */
	@Nullable String stateAt(Line line, int place) {
		String state = null;
		int since = 0;
		for (States.Match match : line.states()) {
			int at = line.tokenAt(match.start());
			if (at < place && opens(line, match, at)) {
				state = match.code();
				since = at;
			}
			else if (at < place && isDelegation(line, at)) {
				state = null;
			}
		}
		return line.shape().substring(since, Math.max(since, place)).contains(";") ? null : state;
	}

	/** "A, the minister of X, on behalf of Tanzania": the state right after a place. */
	@Nullable String behalfAfter(Line line, int place) {
		for (States.Match match : line.states()) {
			int at = line.tokenAt(match.start());
			String words = (at > place) ? Lexicon.normal(line.words(place, at)) : "";
			boolean behalf = at - place <= LONGEST && this.lexicon.words("behalf")
				.stream()
				.anyMatch((phrase) -> words.matches(",? ?" + phrase + "(?: " + this.lexicon.anyOf("article") + ")?"));
			if (behalf) {
				return match.code();
			}
		}
		return null;
	}

	private boolean isDelegation(Line line, int at) {
		return isAt(line, at - 1, "delegation") || isAt(line, at + 1, "delegation");
	}

	private boolean isAt(Line line, int at, String role) {
		return at >= 0 && at < line.size() && this.lexicon.is(role, line.word(at));
	}

	private boolean opens(Line line, States.Match match, int at) {
		int next = line.tokenAt(match.end() - 1) + 1;
		if (match.form() == States.Form.ADJECTIVE || match.form() == States.Form.DEMONYM) {
			return isAt(line, at - 1, "side") || isAt(line, next, "side");
		}
		int preposition = (line.at(at - 1) == 'd') ? at - 2 : at - 1;
		boolean breaks = line.at(next) == ',' || line.at(next) == ':' || isAt(line, next, "by");
		return isAt(line, preposition, "for") && breaks;
	}

}
