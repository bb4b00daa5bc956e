package entente.extraction.ties.lexicon;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the notation of the word files into regular expressions.
 * <ul>
 * <li>{@code visit*}: any ending; {@code (a|b)}: either; {@code [word ]}: may be
 * absent;</li>
 * <li>{@code #}: digits;</li>
 * <li>{@code pay ... visit}: up to eight words between, within the clause;</li>
 * <li>{@code {who}}, {@code {state}}, {@code {date}}: something named;</li>
 * <li>a hyphen also stands for a space; a word with a capital letter is found only as
 * written, others in any case.</li>
 * </ul>
 */
final class Phrase {

	private static final Pattern PART = Pattern
		.compile("\\{(\\w+)}| \\.\\.\\. |[*#()|\\[\\]]|\\s+|-|[^*#()|\\[\\]\\s{}-]+|.");

	private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

	private static final String GAP = "[\\s,]+(?:[^\\s;:.!?|]+\\s+){0,8}?";

	private static final String EDGE = "\\p{L}\\p{N}\uE000-\uE00F";

	private static final String PUNCTUATION = ";:,–—'";

	private Phrase() {
	}

	static Pattern compile(String phrase) {
		StringBuilder expression = new StringBuilder();
		Matcher parts = PART.matcher(openEnd(phrase));
		while (parts.find()) {
			expression.append(translate(parts.group()));
		}
		String before = PUNCTUATION.indexOf(phrase.charAt(0)) < 0 ? "(?<![" + EDGE + "])" : "";
		String after = "(?:(?<=[" + PUNCTUATION + "])|(?![" + EDGE + "]))";
		return Pattern.compile(before + "(?:" + expression + ")" + after);
	}

	/** Moves the spaces of optional words at the end before them. */
	private static String openEnd(String phrase) {
		int open = phrase.lastIndexOf(" [");
		if (open < 0 || !phrase.endsWith(" ]")) {
			return phrase;
		}
		String words = phrase.substring(open + 2, phrase.length() - 1);
		String moved = Arrays.stream(words.split("\\|"))
			.map((word) -> " " + word.strip())
			.collect(Collectors.joining("|"));
		return phrase.substring(0, open) + "[" + moved + "]";
	}

	private static String translate(String part) {
		return switch (part) {
			case " ... " -> GAP;
			case "*" -> "\\p{L}*";
			case "#" -> "\\d+";
			case "(" -> "(?:";
			case ")", "|" -> part;
			case "[" -> "(?:";
			case "]" -> ")?";
			case "-" -> "[-\u2010\u2011 ]?";
			default -> word(part);
		};
	}

	private static String word(String part) {
		if (part.isBlank()) {
			return "\\s+";
		}
		if (part.startsWith("{")) {
			return "[" + Slot.marks(part.substring(1, part.length() - 1)) + "]+";
		}
		return CAPITAL.matcher(part).find() ? Pattern.quote(part) : "(?iu:" + Pattern.quote(part) + ")";
	}

}
