package entente.resolution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that tell what a name or title means, the same in every language known.
 */
final class Words {

	private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");

	private static final Set<String> EMPTY = new HashSet<>();

	private static final Map<String, String> NOTIONS = new HashMap<>();

	private static final Set<String> INSTRUMENTS = new HashSet<>(Table.words("instrument-words.tsv"));

	static {
		for (List<String> line : Table.read("words.tsv")) {
			List<String> forms = List.of(line.get(1).split(" "));
			if (line.getFirst().equals("-")) {
				EMPTY.addAll(forms);
			}
			else {
				forms.forEach((form) -> NOTIONS.put(form, line.getFirst()));
			}
		}
	}

	private static final Set<String> KNOWN = Set.copyOf(NOTIONS.values());

	private Words() {
	}

	/** The telling words of a text in alphabetical order. */
	static SortedSet<String> of(String text) {
		SortedSet<String> words = new TreeSet<>();
		Arrays.stream(SEPARATOR.split(Sounds.latin(text)))
			.filter((word) -> !word.isEmpty() && !EMPTY.contains(word))
			.map(Words::notion)
			.forEach(words::add);
		return words;
	}

	/** A plural that is not listed counts as its singular. */
	private static String notion(String word) {
		String singular = (word.length() > 3 && word.endsWith("s")) ? word.substring(0, word.length() - 1) : word;
		return NOTIONS.getOrDefault(word, NOTIONS.getOrDefault(singular, singular));
	}

	/** The words of an event's or agreement's name that say what it is about. */
	static SortedSet<String> subject(String name) {
		SortedSet<String> words = of(name);
		words.removeIf((word) -> INSTRUMENTS.contains(word) || word.chars().allMatch(Character::isDigit));
		return words;
	}

	/**
	 * Whether it is known how the word is called in other languages, so that another word
	 * means another thing.
	 */
	static boolean isKnown(String word) {
		return KNOWN.contains(word);
	}

	/** The share of words common to both, by the smaller set; 0 where one is empty. */
	static double overlap(Set<String> one, Set<String> other) {
		long common = one.stream().filter(other::contains).count();
		int smaller = Math.min(one.size(), other.size());
		return (smaller > 0) ? (double) common / smaller : 0;
	}

}
