package entente.extraction.names;

import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * The delegation at whose head somebody stands: "an Iraqi delegation led by …".
 */
final class Delegations {

	private static final int LONGEST = 8;

	private static final int LEAD_IN = 6;

	private final Lexicon lexicon;

	private final List<Line> lines;

	Delegations(Lexicon lexicon, List<Line> lines) {
		this.lexicon = lexicon;
		this.lines = lines;
	}

	/** The state of the delegation that the person leads, null where none is told. */
	@Nullable String ledBy(Appearance appearance) {
		Line line = appearance.line();
		if (!leads(appearance)) {
			return null;
		}
		String state = last(line, appearance.from());
		Line earlier = (line.number() > 0) ? this.lines.get(line.number() - 1) : line;
		return (state != null) ? state : last(earlier, (earlier == line) ? 0 : earlier.size());
	}

	private boolean leads(Appearance appearance) {
		int from = appearance.from();
		String before = Lexicon.normal(appearance.line().words(Math.max(0, from - LEAD_IN), from));
		return this.lexicon.words("leads").stream().anyMatch(before::contains);
	}

	/** The state of the delegation named last before a place. */
	private @Nullable String last(Line line, int before) {
		for (int token = before - 1; token >= 0; token--) {
			if (this.lexicon.is("delegation", line.word(token))) {
				SortedSet<String> states = line.states(Math.max(0, token - 2), end(line, token));
				if (states.size() == 1) {
					return states.first();
				}
			}
		}
		return null;
	}

	private static int end(Line line, int token) {
		int end = token + 1;
		while (end < line.size() && end < token + LONGEST && ",.;v".indexOf(line.at(end)) < 0) {
			end++;
		}
		return end;
	}

}
