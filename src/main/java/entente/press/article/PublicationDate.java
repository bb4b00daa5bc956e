package entente.press.article;

import java.time.DateTimeException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;

/**
 * Full dates as pages print them: {@code 2025-10-03}, {@code 03 - 07 - 2025},
 * {@code 3 octobre 2025}, {@code October 3, 2025}.
 */
public final class PublicationDate {

	private static final Map<String, Integer> MONTHS = months(List.of(Locale.FRENCH, Locale.ENGLISH));

	private static final String NAME = "(" + MONTHS.keySet()
		.stream()
		.sorted((a, b) -> b.length() - a.length())
		.map(Pattern::quote)
		.collect(Collectors.joining("|")) + ")\\.?";

	private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";

	private static final String DAY = "(?<!\\d)(\\d{1,2})";

	private static final Pattern ISO = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");

	private static final Pattern FIGURES = Pattern.compile(DAY + " ?([-/.]) ?(\\d{1,2}) ?\\2 ?" + YEAR);

	private static final Pattern DAY_FIRST = Pattern.compile(DAY + "(?:er|ᵉʳ|st|nd|rd|th)? " + NAME + ",? " + YEAR);

	private static final Pattern MONTH_FIRST = Pattern
		.compile("(?<!\\p{L})" + NAME + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR);

	private PublicationDate() {
	}

	/** The first full date of the text, null where it has none or one that is unsure. */
	public static @Nullable PartialDate in(String text) {
		String folded = Wording.fold(text);
		try {
			return read(folded);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable PartialDate read(String text) {
		Matcher iso = ISO.matcher(text);
		if (iso.find()) {
			return PartialDate.parse(iso.group());
		}
		Matcher figures = FIGURES.matcher(text);
		if (figures.find()) {
			return inFigures(figures);
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.find()) {
			return date(dayFirst, 3, month(dayFirst.group(2)), 1);
		}
		Matcher monthFirst = MONTH_FIRST.matcher(text);
		return monthFirst.find() ? date(monthFirst, 3, month(monthFirst.group(1)), 2) : null;
	}

	/**
	 * Slashes may put the month first: then only an order that cannot be wrong counts.
	 */
	private static @Nullable PartialDate inFigures(MatchResult figures) {
		int first = Integer.parseInt(figures.group(1));
		int second = Integer.parseInt(figures.group(3));
		if (figures.group(2).equals("/") && first <= 12 && second <= 12 && first != second) {
			return null;
		}
		return (second > 12) ? date(figures, 4, first, 3) : date(figures, 4, second, 1);
	}

	private static PartialDate date(MatchResult found, int year, int month, int day) {
		return new PartialDate(Integer.parseInt(found.group(year)), month, Integer.parseInt(found.group(day)));
	}

	private static int month(String name) {
		return MONTHS.getOrDefault(name, 0);
	}

	private static Map<String, Integer> months(List<Locale> locales) {
		Map<String, Integer> months = new HashMap<>();
		for (Month month : Month.values()) {
			for (Locale locale : locales) {
				for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
					String name = Wording.fold(month.getDisplayName(style, locale)).replace(".", "");
					months.put(name, month.getValue());
				}
			}
		}
		months.put("sept", 9);
		return months;
	}

}
