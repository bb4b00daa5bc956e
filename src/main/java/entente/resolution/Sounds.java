package entente.resolution;

import java.util.List;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * How names sound: one sequence of signs for all spellings of a name, in whatever script
 * or transliteration.
 */
final class Sounds {

	private static final Transliterator LATIN = Transliterator
		.getInstance("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");

	private static final List<Rule> RULES = Table.read("sounds.tsv").stream().skip(1).map(Rule::of).toList();

	private static final Pattern VOWELS = Pattern.compile("[aiu]+");

	/** What transliteration leaves inside a word. */
	private static final Pattern MODIFIERS = Pattern.compile("(?<=[a-z])[^\\p{ASCII}](?=[a-z])");

	/** Arabic and Hebrew write few vowels. */
	private static final Pattern ABJAD = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

	/** French writes an e that is not heard: Poutine, Nahyane. */
	private static final Pattern MUTE_E = Pattern.compile("(?<=[^aeiouy])e$");

	private Sounds() {
	}

	/** The text in the letters a to z, other signs as they are. */
	static String latin(String text) {
		return MODIFIERS.matcher(LATIN.transliterate(text)).replaceAll("");
	}

	/** Whether a text is in a script that writes few vowels. */
	static boolean isAbjad(String text) {
		return ABJAD.matcher(text).find();
	}

	/** The signs of a word of the letters a to z. */
	static String of(String word) {
		String sounds = word;
		for (Rule rule : RULES) {
			sounds = rule.spelling().matcher(sounds).replaceAll(rule.sound());
		}
		return sounds;
	}

	/** The signs of a family name: a final e tells no gender. */
	static String ofFamily(String word) {
		return of(MUTE_E.matcher(word).replaceAll(""));
	}

	/** The consonants of a word's sounds. */
	static String consonants(String sounds) {
		return VOWELS.matcher(sounds).replaceAll("");
	}

	/**
	 * What remains of a word's sounds where no vowels are written.
	 */
	static String frame(String sounds) {
		String consonants = consonants(sounds);
		return (consonants.length() >= 2) ? consonants : sounds;
	}

	/**
	 * What remains of a word's sounds in any spelling: its consonants, or with its vowels
	 * where these are fewer than three.
	 */
	static String skeleton(String sounds) {
		String consonants = consonants(sounds);
		return (consonants.length() >= 3) ? consonants : sounds;
	}

	/**
	 * One line of the table of sounds.
	 */
	private record Rule(Pattern spelling, String sound) {

		static Rule of(List<String> fields) {
			return new Rule(Pattern.compile(fields.get(0)), fields.get(1).equals("-") ? "" : fields.get(1));
		}

	}

}
