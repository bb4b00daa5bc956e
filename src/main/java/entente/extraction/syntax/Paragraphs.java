package entente.extraction.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text, one a line, and which of them are headlines.
 */
final class Paragraphs {

	private static final int LONGEST_HEADLINE = 220;

	private static final int LONGEST_SECTION_HEAD = 60;

	private static final Pattern STOP = Pattern.compile("[.!…;:]['\"”’»)\\s]*$|[?]\\s*[»”\"]\\s*$");

	/** The sign for sentences that were taken out is no end of its own. */
	private static final Pattern OMISSION = Pattern.compile("(?:\\s*\\[…])+\\s*$");

	private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\P{L}]*\\p{Lu}{3}[\\p{Lu}\\P{L}]*");

	private final String text;

	private final List<Integer> starts = new ArrayList<>();

	Paragraphs(String text) {
		this.text = text;
		for (int start = 0; start < text.length(); start = endOfLine(start) + 1) {
			if (!text.substring(start, endOfLine(start)).isBlank()) {
				this.starts.add(start);
			}
		}
	}

	private int endOfLine(int start) {
		int end = this.text.indexOf('\n', start);
		return (end < 0) ? this.text.length() : end;
	}

	/** The number of the paragraph at an offset, from 0. */
	int numberAt(int offset) {
		int number = Collections.binarySearch(this.starts, offset);
		return Math.max(0, (number < 0) ? -number - 2 : number);
	}

	/** Whether a sentence is a title, a sub-heading or the capitals before a section. */
	boolean headlineAt(int start, int end) {
		int number = numberAt(start);
		String line = this.text.substring(this.starts.get(number), endOfLine(this.starts.get(number)));
		String told = OMISSION.matcher(line).replaceFirst("");
		boolean unfinished = line.length() <= LONGEST_HEADLINE && !STOP.matcher(told).find();
		return unfinished
				|| (end - start <= LONGEST_SECTION_HEAD && CAPITALS.matcher(this.text.substring(start, end)).matches());
	}

}
