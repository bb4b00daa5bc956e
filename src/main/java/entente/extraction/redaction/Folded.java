package entente.extraction.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text without accents and case, whose letters know where they stood.
 */
final class Folded {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Letters that no mark makes of others. */
	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("œ", "oe"), Map.entry("æ", "ae"),
			Map.entry("ß", "ss"), Map.entry("ø", "o"), Map.entry("ł", "l"), Map.entry("đ", "d"), Map.entry("ð", "d"),
			Map.entry("ħ", "h"), Map.entry("ı", "i"), Map.entry("þ", "th"));

	private final StringBuilder letters = new StringBuilder();

	private final List<Integer> origins = new ArrayList<>();

	Folded(String text) {
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			String folded = fold(Character.toString(text.codePointAt(i)));
			this.letters.append(folded);
			this.origins.addAll(Collections.nCopies(folded.length(), i));
		}
		this.origins.add(text.length());
	}

	/** Any text in the form in which folded texts can be compared. */
	static String fold(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder();
		plain.codePoints()
			.mapToObj(Character::toString)
			.forEach((letter) -> folded.append(LETTERS.getOrDefault(letter, letter)));
		return folded.toString();
	}

	String letters() {
		return this.letters.toString();
	}

	/** Where the letter at an offset stood in the text. */
	int origin(int offset) {
		return this.origins.get(offset);
	}

}
