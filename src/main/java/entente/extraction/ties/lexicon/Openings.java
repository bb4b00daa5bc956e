package entente.extraction.ties.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of many patterns may match at a place, told by the first letters there: a small
 * part of them, so that the others need not be tried. Safe for use by many threads.
 */
public final class Openings<T> {

	private static final int LETTERS = 2;

	/** Texts of no language that we read have more; hostile ones do. */
	private static final int REMEMBERED = 20_000;

	private final List<T> all;

	private final Function<T, Pattern> pattern;

	private final Map<String, List<T>> candidates = new ConcurrentHashMap<>();

	public Openings(List<T> all, Function<T, Pattern> pattern) {
		this.all = List.copyOf(all);
		this.pattern = pattern;
	}

	/** Those that may match there, in the order in which they were given. */
	public List<T> at(CharSequence text, int start) {
		String opening = text.subSequence(start, Math.min(start + LETTERS, text.length())).toString();
		List<T> known = this.candidates.get(opening);
		if (known != null) {
			return known;
		}
		List<T> found = this.all.stream().filter((item) -> mayOpen(this.pattern.apply(item), opening)).toList();
		if (this.candidates.size() < REMEMBERED) {
			this.candidates.put(opening, found);
		}
		return found;
	}

	/** A pattern that ran out of letters might have matched, had there been more. */
	private static boolean mayOpen(Pattern pattern, String opening) {
		Matcher matcher = pattern.matcher(opening);
		return matcher.lookingAt() || matcher.hitEnd();
	}

	/** Where a pattern's match from there ends, -1 if it does not match there. */
	public static int endAt(Pattern pattern, CharSequence text, int start) {
		Matcher matcher = matcherAt(pattern, text, start);
		return matcher.lookingAt() ? matcher.end() : -1;
	}

	/** A matcher to look at a place with all that stands around it. */
	public static Matcher matcherAt(Pattern pattern, CharSequence text, int start) {
		return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
	}

}
