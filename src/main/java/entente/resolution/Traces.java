package entente.resolution;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import entente.model.PersonMention;

/**
 * What a person is recognised by when nothing but a digest of it may be kept.
 */
final class Traces {

	private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final String UNTOLD = "-";

	private Traces() {
	}

	/** The words of the name in alphabetical order, with the state. */
	static String own(PersonMention person) {
		return words(person) + ((person.state() != null) ? person.state() : UNTOLD);
	}

	/** A full name of which nothing tells the state is of the same person. */
	static Set<String> of(PersonMention person) {
		return (words(person).size() > 1) ? Set.copyOf(List.of(own(person), words(person) + UNTOLD))
				: Set.of(own(person));
	}

	private static SortedSet<String> words(PersonMention person) {
		return SEPARATOR.splitAsStream(Sounds.latin(person.name()))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
