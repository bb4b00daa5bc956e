package entente.evaluation;

import java.util.List;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * When two names are those of one person.
 */
final class PersonNames {

	private static final Set<String> HONORIFICS = Words.set("""
			mr mrs ms m mme mlle dr prof sir lord dame sheikh shaikh cheikh sheikha cheikha his her excellency
			excellence son sa se s e h e hh hrh hm prince princess princesse king roi queen reine general colonel
			hon honourable honorable monsieur madame president president""");

	/** A family name shorter than this is too short to be misspelt recognisably. */
	private static final int SHORTEST = 5;

	private static final LevenshteinDistance SPELLING = new LevenshteinDistance(2);

	private PersonNames() {
	}

	/**
	 * Whether one name's words are among the other's, or the family names differ slightly
	 * in spelling and the given names begin alike.
	 */
	static boolean same(String one, String other) {
		List<String> ones = Words.of(one, HONORIFICS);
		List<String> others = Words.of(other, HONORIFICS);
		if (ones.isEmpty() || others.isEmpty()) {
			return false;
		}
		return ones.containsAll(others) || others.containsAll(ones) || spelledAlike(ones, others);
	}

	private static boolean spelledAlike(List<String> ones, List<String> others) {
		boolean familyNames = ones.getLast().length() >= SHORTEST
				&& initial(ones.getLast()) == initial(others.getLast())
				&& SPELLING.apply(ones.getLast(), others.getLast()) >= 0;
		return familyNames
				&& (ones.size() == 1 || others.size() == 1 || initial(ones.getFirst()) == initial(others.getFirst()));
	}

	private static int initial(String word) {
		return word.codePointAt(0);
	}

}
