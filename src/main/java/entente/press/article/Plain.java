package entente.press.article;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as all modules see it: NFC, {@code \n} alone ends lines, no invisible characters.
 */
public final class Plain {

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/** Zero-width and soft-hyphen characters, bidirectional marks, controls. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00AD\\u200B\\u200E\\u200F\\u2060\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\p{Cc}&&[^\\t\\n]]");

	/** Digits are grouped by a space that must not part the number. */
	private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[\\u00A0\\u2007\\u2009\\u202F](?=\\d{3})");

	private static final Pattern SPACE = Pattern.compile("[\\t\\u2028\\u2029\\p{Zs}&&[^\\u00A0]]|\\u00A0(?!\\d{3})");

	private Plain() {
	}

	/** The lines of a text; runs of spaces are kept, since menus show by them. */
	public static List<String> lines(String text) {
		String lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
		String visible = INVISIBLE.matcher(lines).replaceAll("");
		String grouped = GROUPING.matcher(visible).replaceAll("\u00A0");
		return SPACE.matcher(grouped).replaceAll(" ").lines().map(String::strip).toList();
	}

	/** The text in one line with single spaces. */
	public static String line(String text) {
		return String.join(" ", lines(text)).replaceAll(" {2,}", " ").strip();
	}

}
