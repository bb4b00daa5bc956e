package entente.extraction.syntax;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.extraction.words.WordFile;

/**
 * Makes a text readable for the tokeniser without moving a character: what it misreads is
 * replaced by something of the same length, and datelines are blanked.
 */
final class Rewriting {

	/**
	 * Without a full stop for longer than this, a line is broken, lest it takes all time.
	 */
	private static final int LONGEST_SENTENCE = 1_500;

	private static final String PLACE = "\\p{Lu}[\\p{L}'’.-]+(?:[ /-]\\p{Lu}[\\p{L}'’.-]+){0,3}";

	private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]+(?:[ /-]\\p{Lu}[\\p{Lu}'’.-]+){0,3}";

	private static final String DAY = "(?:,? ?(?:\\d{1,2}(?:er|ᵉʳ)? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2})(?:,? \\d{4})?)?";

	private static final String REST = "(?:, ?" + PLACE + ")?" + DAY
			+ "(?: ?\\((?:[^()\\n]{2,40})\\)| ?/[\\p{L} -]{2,20}/)?" + DAY;

	private static final Pattern DATELINE = Pattern.compile("(?m)^(?:date[ :]+\\d{4}(?:-\\d\\d){0,2}\\s+)?(?:"
			+ CAPITALS + REST + " ?(?:[–—]|--?(?= ?\\p{Lu})|: )|" + PLACE + REST
			+ " (?:[–—]|--?) (?=\\p{Lu})|[\\[(][^\\])\\n]{2,40}[\\])] ?(?:[–—]|--?) ?)(?= ?\\S)");

	private static final Pattern DATED = Pattern.compile("[\\d(/]");

	private static final int MOST_DATELINES = 2;

	private final List<Rule> rules;

	Rewriting(String lang) {
		this.rules = WordFile.read(lang, "rewrites")
			.stream()
			.map((row) -> new Rule(Pattern.compile(row.text(0)), row.text(1)))
			.toList();
	}

	/** The text at the same offsets as it was. */
	String apply(String text) {
		String rewritten = withoutDatelines(text);
		for (Rule rule : this.rules) {
			rewritten = rule.apply(rewritten);
		}
		return broken(rewritten);
	}

	/** Where many lines begin so, the names head items and are part of the text. */
	private static String withoutDatelines(String text) {
		boolean labels = DATELINE.matcher(text).results().count() > MOST_DATELINES;
		return DATELINE.matcher(text)
			.replaceAll((match) -> endsAsSentence(text, match.end()) && (!labels || DATED.matcher(match.group()).find())
					? " ".repeat(match.end() - match.start()) : Matcher.quoteReplacement(match.group()));
	}

	/** A headline may begin like a dateline ("Iran – Qatar: a visit"). */
	private static boolean endsAsSentence(String text, int start) {
		int end = text.indexOf('\n', start);
		return text.substring(start, (end < 0) ? text.length() : end)
			.stripTrailing()
			.matches("(?s).*(?:[.!?…:»”\"]|\\[…])");
	}

	private static String broken(String text) {
		StringBuilder broken = new StringBuilder(text);
		int last = -1;
		for (int i = 0; i < broken.length(); i++) {
			char sign = broken.charAt(i);
			boolean stop = sign == ' ' && i > 0 && ".!?".indexOf(broken.charAt(i - 1)) >= 0;
			if (!stop && mayBreak(sign, i - last)) {
				broken.setCharAt(i, '\n');
			}
			if (stop || broken.charAt(i) == '\n') {
				last = i;
			}
		}
		return broken.toString();
	}

	/** At a blank if there is one, else at a mark, else anywhere. */
	private static boolean mayBreak(char sign, int length) {
		int excess = length / LONGEST_SENTENCE;
		return excess > 0 && (sign == ' ' || (excess > 1 && !Character.isLetter(sign)) || excess > 2);
	}

	private record Rule(Pattern pattern, String replacement) {

		String apply(String text) {
			return this.pattern.matcher(text).replaceAll((match) -> padded(match.end() - match.start()));
		}

		private String padded(int length) {
			return Matcher.quoteReplacement(this.replacement + " ".repeat(length - this.replacement.length()));
		}

	}

}
