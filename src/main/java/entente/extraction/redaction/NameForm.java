package entente.extraction.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One form of a name: found as a whole, and by its family name alone.
 *
 * @param whole finds it in a folded text, however its words are parted
 * @param family finds the family name as a word of its own
 * @param familyName the same, folded
 */
record NameForm(Pattern whole, Pattern family, String familyName) {

	/** Invisible signs, and the hyphen at the end of a line. */
	private static final String BREAK = "(?:\\p{Cf}|\\p{Pd}[^\\S\\n]*+\\n\\s*+)*+";

	private static final String APOSTROPHES = "['’‘ʼʿʾ`]";

	private static final String PARTED = "[^\\p{L}\\p{N}]{1,4}+";

	/** Names of fewer letters are too often part of other words. */
	private static final int LONG = 5;

	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}\\p{Pd}'’]*\\p{Lu}");

	private static final Pattern GENERATION = Pattern.compile("[IVX]+|(?i:jr|sr)\\.?");

	private static final Pattern ARTICLE = Pattern.compile("^(?:\\p{L}{1,3}\\p{Pd})+(?=\\p{L}{3})");

	static NameForm of(String name) {
		List<String> words = new ArrayList<>(Arrays.asList(name.strip().split("[\\s,]+")));
		if (words.size() > 1 && GENERATION.matcher(words.getLast()).matches()) {
			words.removeLast();
		}
		String family = Folded.fold(family(words));
		return new NameForm(finding(Folded.fold(String.join(" ", words))), finding(family), family);
	}

	/** Whether a form has letters at all. */
	static boolean isName(String name) {
		return name.codePoints().anyMatch(Character::isLetter);
	}

	boolean isFamilyAlone() {
		return this.whole.pattern().equals(this.family.pattern());
	}

	/** What is written in capitals, else the last word; of "Al-Sulaimi", "Sulaimi". */
	private static String family(List<String> words) {
		List<String> capitals = words.stream().filter((word) -> CAPITALS.matcher(word).matches()).toList();
		boolean marked = !capitals.isEmpty() && capitals.size() < words.size();
		String family = marked ? String.join(" ", capitals) : words.getLast();
		return ARTICLE.matcher(family).replaceFirst("");
	}

	private static Pattern finding(String folded) {
		long letters = folded.chars().filter(Character::isLetter).count();
		String parted = (letters > LONG + 2) ? PARTED.replace("{1", "{0") : PARTED;
		StringBuilder name = new StringBuilder();
		for (String word : folded.split("[^\\p{L}\\p{N}'’‘ʼʿʾ`]+")) {
			name.append((name.isEmpty() || word.isEmpty()) ? "" : parted).append(letters(word));
		}
		return Pattern.compile("(?<!\\p{L})" + name + ((letters >= LONG) ? "s?" : "") + "(?!\\p{L})");
	}

	private static String letters(String word) {
		StringBuilder letters = new StringBuilder();
		word.codePoints().mapToObj(Character::toString).forEach((letter) -> {
			String found = letter.matches(APOSTROPHES) ? APOSTROPHES + "?" : letter;
			letters.append(letters.isEmpty() ? "" : BREAK).append(found);
		});
		return letters.toString();
	}

}
