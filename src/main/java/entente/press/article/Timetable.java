package entente.press.article;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the rows of tables of dated entries, such as visits received: what parts their
 * cells also parts the words of menus.
 */
final class Timetable {

	/** Fewer rows make no table. */
	private static final int ROWS = 3;

	private static final int DATED_ROWS = 2;

	private static final int BARS = 2;

	/** A day with its month, perhaps a span, in the first cell. */
	private static final Pattern DATED = Pattern
		.compile("^(?:\\p{L}+\\.? )?\\d{1,2}(?:\\p{L}{2,3})?(?:\\s?[–-]\\s?\\d{1,2})? \\p{L}{3,}[^|]{0,40}\\|.*"
				+ "|^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}[^|]{0,30}\\|.*|^\\p{Lu}\\p{L}{2,8} \\d{1,2}\\b[^|]{0,30}\\|.*");

	private Timetable() {
	}

	/** The indices of the lines that are rows. */
	static BitSet rows(List<String> lines) {
		BitSet rows = new BitSet();
		for (int from = 0; from < lines.size(); from++) {
			int to = from;
			while (to < lines.size() && bars(lines.get(to)) >= BARS && bars(lines.get(to)) == bars(lines.get(from))) {
				to++;
			}
			long dated = lines.subList(from, to).stream().filter((line) -> DATED.matcher(line).matches()).count();
			boolean goesOn = dated > 0 && rows.cardinality() > 0
					&& bars(lines.get(from)) == bars(lines.get(rows.length() - 1));
			if ((to - from >= ROWS && dated >= DATED_ROWS) || goesOn) {
				rows.set(from, to);
			}
			from = Math.max(from, to - 1);
		}
		return rows;
	}

	private static long bars(String line) {
		return line.chars().filter((character) -> character == '|').count();
	}

}
