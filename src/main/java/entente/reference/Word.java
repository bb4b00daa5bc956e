package entente.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * A word, an abbreviation with points, a punctuation mark or a line's end in a text.
 *
 * @param key what is compared: without case, accents and points
 * @param start offset in the text, in UTF-16 code units
 * @param end offset after it
 */
record Word(String key, int start, int end) {

	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}\\p{N}])\\.?");

	/**
	 * Blanks, hyphens and apostrophes within a name only part its words. Hyphens and
	 * dashes between blanks are punctuation.
	 */
	private static final Pattern WORD = Pattern
		.compile(ABBREVIATION + "|[\\p{L}\\p{M}\\p{N}]+|\\R|(?<=\\s)[-–—](?=\\s)|[^\\s\\p{Zs}\\-‐‑'’ʼ`´\\u00AD]");

	private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

	private static final Transliterator FOLDING = Transliterator.getInstance("NFC; Latin-ASCII; Lower");

	static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		WORD.matcher(text).results().map(Word::of).forEach(words::add);
		return words;
	}

	/** The keys of a text's words, in order. */
	static List<String> keys(String text) {
		return of(text).stream().map(Word::key).toList();
	}

	private static Word of(MatchResult match) {
		String word = match.group();
		return new Word(fold((word.length() > 1) ? word.replace(".", "") : word), match.start(), match.end());
	}

	private static String fold(String word) {
		return PLAIN.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : FOLDING.transliterate(word);
	}

	/** Whether it consists of letters or digits. */
	boolean isWord() {
		return Character.isLetterOrDigit(this.key.codePointAt(0));
	}

	boolean isCapitalised(String text) {
		return Character.isUpperCase(text.codePointAt(this.start));
	}

	/** Whether it has two letters at least and all of them are capitals. */
	boolean isAllCapitals(String text) {
		return this.end - this.start > 1
				&& text.substring(this.start, this.end).codePoints().noneMatch(Character::isLowerCase)
				&& Character.isUpperCase(text.codePointAt(this.end - 1 - ((text.charAt(this.end - 1) == '.') ? 1 : 0)));
	}

}
