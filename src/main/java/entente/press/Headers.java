package entente.press;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;
import entente.press.article.Page;
import entente.press.article.Plain;

/**
 * A text file: header lines, if any, then the text.
 */
record Headers(Page page, List<String> remarks) {

	private static final Pattern HEADER = Pattern.compile("(?i)(title|date|url|publisher|lang)\\s*:\\s*(.*)");

	static Headers of(String text) {
		List<String> lines = Plain.lines(text);
		Map<String, String> headers = new HashMap<>();
		int start = 0;
		for (; start < lines.size(); start++) {
			Matcher header = HEADER.matcher(lines.get(start));
			if (!header.matches()) {
				break;
			}
			headers.putIfAbsent(header.group(1).toLowerCase(Locale.ROOT), header.group(2).strip());
		}
		headers.values().removeIf(String::isEmpty);
		List<String> remarks = new ArrayList<>();
		Page page = new Page(headers.get("title"), headers.get("url"), headers.get("publisher"), headers.get("lang"),
				null, date(headers.get("date"), remarks), lines.subList(start, lines.size()));
		return new Headers(page, remarks);
	}

	private static @Nullable PartialDate date(@Nullable String date, List<String> remarks) {
		try {
			return (date != null) ? PartialDate.parse(date) : null;
		}
		catch (DateTimeException ex) {
			remarks.add("read without its header line 'date:': " + ex.getMessage());
			return null;
		}
	}

}
