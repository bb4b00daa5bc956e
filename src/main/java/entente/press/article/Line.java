package entente.press.article;

import java.util.regex.Pattern;

/**
 * One line of a page and what its shape tells.
 */
record Line(String text) {

	/** A line longer than this is a paragraph, whatever its end. */
	private static final int HEADING = 160;

	private static final int BYLINE = 80;

	/** A sentence's end, closing marks, and an agency's signature. */
	private static final Pattern SENTENCE_END = Pattern
		.compile("(?<![.…])[.!?][\\s\"'»”’)\\]/.]*(?:\\([^()]{1,40}\\)|[-–—/ ]*\\p{Lu}[\\p{Lu}/]{1,11})?[\\s.]*$");

	private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.\\.\\.)[\\])\\s]*$");

	private static final Pattern CLOSING_QUOTE = Pattern.compile("[»”\"]\\s*$");

	private static final Pattern ITEM = Pattern.compile("^(?:[-–—•*▪·‣]|\\(?\\d{1,2}[.)])\\s+.*|.*[;,]$");

	/** A word and nothing but names after it. */
	private static final Pattern WORD_AND_NAMES = Pattern.compile("\\p{L}+(?: (?:\\p{Lu}\\S*|\\p{Ll}{1,3}|&))+");

	private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

	private static final Pattern ADDRESS = Pattern.compile("^\\S*(?:://|www\\.|@)\\S*$");

	private static final Pattern TRAIL = Pattern.compile("^\\s*(?:>>|»|›).*|.*\\s[>›»]\\s.*\\s[>›»]\\s.*");

	private static final Pattern BARS = Pattern.compile(".*\\|.*\\|.*");

	private static final Pattern GAP = Pattern.compile(" {3,}");

	/** Enough gaps to be a row of headlines. */
	private static final int ROW = 5;

	boolean isParagraph() {
		return isSentence() || this.text.length() > HEADING || introducesList();
	}

	/** Whether it ends as a sentence does; a text cut short by an ellipsis does not. */
	boolean isSentence() {
		String tail = this.text.substring(Math.max(0, this.text.length() - 80));
		if (ELLIPSIS.matcher(tail).find()) {
			return false;
		}
		return SENTENCE_END.matcher(tail).find() || (this.text.length() > 90 && CLOSING_QUOTE.matcher(tail).find());
	}

	boolean mayBeByline() {
		return this.text.length() < BYLINE && (!isParagraph() || WORD_AND_NAMES.matcher(this.text).matches());
	}

	boolean introducesList() {
		return this.text.length() > 30 && this.text.endsWith(":");
	}

	boolean isListItem() {
		return ITEM.matcher(this.text).matches();
	}

	/** Whether it leads elsewhere: a menu, a trail of sections, a row of headlines. */
	boolean isMenu() {
		return !LETTER.matcher(this.text).find() || ADDRESS.matcher(this.text).matches() || isRowOfHeadlines()
				|| (!isSentence() && this.text.length() < 1000
						&& (TRAIL.matcher(this.text).matches() || BARS.matcher(this.text).matches()));
	}

	private boolean isRowOfHeadlines() {
		String[] parts = GAP.split(this.text);
		if (parts.length <= ROW) {
			return false;
		}
		long sentences = GAP.splitAsStream(this.text).filter((part) -> new Line(part).isSentence()).count();
		return sentences * 2 < parts.length;
	}

}
