package entente.press.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;

/**
 * Dates at the head of an article: in its dateline, before its first word, or on a line
 * of their own.
 */
final class Dateline {

	/** A date that a crawler put before the first word. */
	private static final Pattern OPENING = Pattern.compile("^\\s*date:? +(\\d{4}-\\d{2}-\\d{2}) +");

	/** Place, full date and agency, up to a dash or colon. */
	private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[\\p{L}.'’ ()/-]{1,40}?[,/)] ?(?:le |on )?"
			+ "([^!?:–—]{4,36}?\\d{2})(?: ?\\([^)]{1,40}\\))? ?[-–—:](?!\\d)");

	private static final Pattern DATE_PARTS = Pattern.compile("\\d{4}|\\d{1,2}");

	/** What may stand beside a date on its line: a weekday, a place, a time. */
	private static final int BARE = 60;

	private Dateline() {
	}

	static String withoutOpeningDate(String paragraph) {
		return OPENING.matcher(paragraph).replaceFirst("");
	}

	/** The full date that the paragraph opens with, null where there is none. */
	static @Nullable PartialDate date(String paragraph) {
		Matcher opening = OPENING.matcher(paragraph);
		if (opening.find()) {
			return PublicationDate.in(opening.group(1));
		}
		Matcher place = PLACE.matcher(paragraph);
		return place.find() ? PublicationDate.in(place.group(1)) : null;
	}

	/** Whether the line is a date, perhaps with a weekday, a place or a time. */
	static boolean isBareDate(String line) {
		if (line.length() > BARE || PublicationDate.in(line) == null || new Line(line).isSentence()) {
			return false;
		}
		long words = Pattern.compile("\\p{L}{2,}").matcher(line).results().count();
		return words <= 4 && DATE_PARTS.matcher(line).results().count() >= 2;
	}

}
