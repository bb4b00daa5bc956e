package entente.resolution;

import java.util.List;

/**
 * Whether names that may be spelled differently are one name.
 */
final class Likeness {

	private Likeness() {
	}

	/** Whether two names may be one person's, as far as the names go. */
	static boolean compatible(PersonName one, PersonName other) {
		return alike(one.family(), other.family()) && !given(one, other).equals("conflict");
	}

	/** How the given names of two names agree, in the words of the table of weights. */
	static String given(PersonName one, PersonName other) {
		if (!one.second().isEmpty() && !other.second().isEmpty() && !alike(one.second(), other.second())) {
			return "conflict";
		}
		if (!one.hasGiven() || !other.hasGiven()) {
			return "untold";
		}
		if (sameButForVowels(one.givenAsOne(), other.givenAsOne())) {
			return "same";
		}
		if (!compatibleGiven(one, other)) {
			return "conflict";
		}
		if (one.given().getFirst().length() == 1 || other.given().getFirst().length() == 1) {
			return "initial";
		}
		return alike(one.givenAsOne(), other.givenAsOne()) ? "alike" : "partial";
	}

	/** Where one script writes no vowels, those of the other tell nothing. */
	private static boolean sameButForVowels(String one, String other) {
		return one.equals(other) || Sounds.consonants(one).equals(other) || Sounds.consonants(other).equals(one);
	}

	private static boolean compatibleGiven(PersonName one, PersonName other) {
		return alike(one.givenAsOne(), other.givenAsOne()) || ((one.given().size() <= other.given().size())
				? within(one.given(), other.given()) : within(other.given(), one.given()));
	}

	/**
	 * Whether the fewer names are all among the more, in order, from the first one on:
	 * Ali is not Mohammed, son of Ali.
	 */
	private static boolean within(List<String> fewer, List<String> more) {
		if (!alikeGiven(fewer.getFirst(), more.getFirst())) {
			return false;
		}
		int found = 1;
		for (int next = 1; next < more.size() && found < fewer.size(); next++) {
			found += alikeGiven(fewer.get(found), more.get(next)) ? 1 : 0;
		}
		return found == fewer.size();
	}

	private static boolean alikeGiven(String one, String other) {
		if (one.length() == 1 || other.length() == 1) {
			return one.charAt(0) == other.charAt(0);
		}
		return alike(one, other);
	}

	/**
	 * Whether the sounds of two words are of one: they may differ by one vowel inside
	 * where the consonants alone are telling, or by all where a script writes none.
	 */
	static boolean alike(String one, String other) {
		if (one.equals(other)) {
			return true;
		}
		String consonants = Sounds.consonants(one);
		if (consonants.length() < 2 || !consonants.equals(Sounds.consonants(other))) {
			return false;
		}
		return one.equals(consonants) || other.equals(consonants)
				|| (consonants.length() > 3 && sameEnds(one, other) && vowelsDiffering(one, other) <= 1);
	}

	private static boolean sameEnds(String one, String other) {
		return one.charAt(0) == other.charAt(0) && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
	}

	/** How many of the gaps between equal consonants are filled differently. */
	private static int vowelsDiffering(String one, String other) {
		String[] first = one.split("(?<=[^aiu])", -1);
		String[] second = other.split("(?<=[^aiu])", -1);
		int differing = 0;
		for (int gap = 0; gap < first.length; gap++) {
			differing += first[gap].equals(second[gap]) ? 0 : 1;
		}
		return differing;
	}

}
