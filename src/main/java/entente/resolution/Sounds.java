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

	private Sounds() {
	}

	/** The text in the letters a to z, other signs as they are. */
	static String latin(String text) {
		return LATIN.transliterate(text);
	}

	/** The signs of a word of the letters a to z. */
	static String of(String word) {
		String sounds = word;
		for (Rule rule : RULES) {
			sounds = rule.spelling().matcher(sounds).replaceAll(rule.sound());
		}
		return sounds;
	}

	/**
	 * What remains of a word's sounds in any spelling: its consonants, or with its vowels
	 * where these are fewer than three.
	 */
	static String skeleton(String sounds) {
		String consonants = VOWELS.matcher(sounds).replaceAll("");
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
