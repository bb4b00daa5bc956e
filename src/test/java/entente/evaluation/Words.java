package entente.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a name or title, without case, accents and punctuation.
 */
final class Words {

	private static final Pattern ACCENT = Pattern.compile("\\p{M}");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

	private static final Set<String> FUNCTION_WORDS = set("""
			the of and for a an in on to de des du la le les l d et a au aux en pour charge chargee charges the s
			of""");

	private Words() {
	}

	/** The words of a list parted by spaces and line breaks. */
	static Set<String> set(String list) {
		return Set.copyOf(List.of(list.split("\\s+")));
	}

	static List<String> of(String text, Set<String> dropped) {
		String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.replace("œ", "oe")
			.replace("ı", "i");
		return WORD.matcher(plain).results().map(MatchResult::group).filter((word) -> !dropped.contains(word)).toList();
	}

	/**
	 * How much two wordings have in common, from 0 to 1: twice the shared content words
	 * over the content words of both, each counted once; 0 where either has none.
	 */
	static double overlap(String one, String other) {
		Set<String> ones = Set.copyOf(of(one, FUNCTION_WORDS));
		Set<String> others = Set.copyOf(of(other, FUNCTION_WORDS));
		if (ones.isEmpty() || others.isEmpty()) {
			return 0;
		}
		long shared = ones.stream().filter(others::contains).count();
		return 2.0 * shared / (ones.size() + others.size());
	}

}
