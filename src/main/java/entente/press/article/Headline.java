package entente.press.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which of the lines above the body is the headline.
 */
final class Headline {

	/** A subtitle says at least so much. */
	private static final int SUBTITLE = 60;

	private Headline() {
	}

	/**
	 * The headline, then the subtitle where there is one. The headline is the line that
	 * shares most words with the body, the first of equals where there are any.
	 * @param lines above the body, no furniture among them as far as wording shows
	 */
	static List<String> of(List<String> lines, @Nullable String given, List<String> body) {
		Story story = new Story();
		body.stream().limit(3).forEach(story::tells);
		if (given != null) {
			return List.of(given);
		}
		if (lines.isEmpty()) {
			return List.of();
		}
		String best = lines.getLast();
		for (String line : lines.reversed()) {
			best = (story.sharedWords(line) >= story.sharedWords(best)) ? line : best;
		}
		String last = lines.getLast();
		boolean subtitle = !last.equals(best) && last.length() >= SUBTITLE && story.sharedWords(last) >= 2;
		return subtitle ? List.of(best, last) : List.of(best);
	}

}
