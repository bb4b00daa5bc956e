package entente.reference.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * A word, an abbreviation with points, a punctuation mark or a line's end in a text.
 *
 * @param key what is compared: without case, accents and points
 * @param start offset in the text, in UTF-16 code units
 * @param end offset after it
 */
public record Word(String key, int start, int end) {

	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+(?![\\p{L}\\p{M}\\p{N}])\\.?");

	/**
	 * Blanks, hyphens and apostrophes within a name only part its words. Hyphens and
	 * dashes between blanks are punctuation.
	 */
	private static final Pattern WORD = Pattern
		.compile(ABBREVIATION + "|[\\p{L}\\p{M}\\p{N}]+|\\R|(?<=\\s)[-–—](?=\\s)|[^\\s\\p{Zs}\\-‐‑'’ʼ`´\\u00AD]");

	private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");

	private static final Transliterator FOLDING = Transliterator.getInstance("NFC; Latin-ASCII; Lower");

	public static List<Word> of(String text) {
		Map<String, String> folded = new HashMap<>();
		List<Word> words = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			String key = folded.computeIfAbsent(matcher.group(), Word::fold);
			words.add(new Word(key, matcher.start(), matcher.end()));
		}
		return words;
	}

	/** The keys of a text's words, in order. */
	public static List<String> keys(String text) {
		return of(text).stream().map(Word::key).toList();
	}

	private static String fold(String written) {
		String word = (written.length() > 1) ? written.replace(".", "") : written;
		return PLAIN.matcher(word).matches() ? word.toLowerCase(Locale.ROOT) : FOLDING.transliterate(word);
	}

	/** Whether it consists of letters or digits. */
	public boolean isWord() {
		return Character.isLetterOrDigit(this.key.codePointAt(0));
	}

	public boolean isCapitalised(String text) {
		return Character.isUpperCase(text.codePointAt(this.start));
	}

	/** Whether it has two letters at least and all of them are capitals. */
	public boolean isAllCapitals(String text) {
		return this.end - this.start > 1
				&& text.substring(this.start, this.end).codePoints().noneMatch(Character::isLowerCase)
				&& Character.isUpperCase(text.codePointAt(this.end - 1 - ((text.charAt(this.end - 1) == '.') ? 1 : 0)));
	}

}
