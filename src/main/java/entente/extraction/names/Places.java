package entente.extraction.names;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import entente.reference.States;

/**
 * The state in which a passage is set: the one named last before a place in the same
 * paragraph, or after which the paragraph is headed.
 */
final class Places {

	/** So many states in a row are a list and no place. */
	private static final int LIST = 3;

	private final List<Line> lines;

	private final List<Office> offices;

	Places(List<Line> lines, List<Office> offices) {
		this.lines = lines;
		this.offices = offices;
	}

	/** The nearest state before a word of the sentence that is none of the given ones. */
	@Nullable String here(Line line, int token, Set<String> except) {
		return last(line, token, except);
	}

	/** The nearest in the sentences before. */
	@Nullable String before(Line line, Set<String> except) {
		for (int i = line.number() - 1; i >= 0; i--) {
			Line earlier = this.lines.get(i);
			if (earlier.sentence().paragraph() != line.sentence().paragraph()) {
				return null;
			}
			String state = last(earlier, earlier.size(), except);
			if (state != null) {
				return state;
			}
		}
		return null;
	}

	private @Nullable String last(Line line, int before, Set<String> except) {
		List<States.Match> named = line.matches(0, before);
		for (int i = named.size() - 1; i >= 0; i--) {
			States.Match match = named.get(i);
			if (isPlace(line, match) && !except.contains(match.code()) && !isListed(line, named)) {
				return match.code();
			}
		}
		return null;
	}

	/** A name or capital outside the words of an office, or with what the line begins. */
	private boolean isPlace(Line line, States.Match match) {
		int at = line.tokenAt(match.start());
		boolean proper = match.form() == States.Form.NAME || match.form() == States.Form.CAPITAL;
		boolean ofOffice = this.offices.stream()
			.anyMatch((office) -> office.line() == line && office.from() <= at && at < office.to());
		return (proper && !ofOffice) || at == 0 || (at == 1 && line.at(0) == 'd');
	}

	private static boolean isListed(Line line, List<States.Match> named) {
		long codes = named.stream().map(States.Match::code).distinct().count();
		return codes >= LIST && line.shape().matches(".*[sc],d?[sc]+(?:,d?[sc]+)*,?ed?[sc].*");
	}

}
