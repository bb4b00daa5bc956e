package entente.extraction.ties.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;

/**
 * Chooses for which states a sentence speaks: those that it names, else those of the
 * story, as far as the document binds them.
 */
final class Pairs {

	private static final int MOST_STATES = 5;

	private final Licence licence;

	/** The sets of states of the sentences before, the latest first. */
	private final List<Collection<String>> earlier = new ArrayList<>();

	Pairs(Licence licence) {
		this.licence = licence;
	}

	/** From here on these were spoken of before. */
	void readOn(Topic topic) {
		topic.each().forEach(this::readOn);
		SortedSet<String> named = named(topic);
		if (!licensed(named).isEmpty()) {
			readOn(named);
		}
	}

	private void readOn(Collection<String> states) {
		if (this.earlier.isEmpty() || !this.earlier.getFirst().equals(states)) {
			this.earlier.addFirst(states);
		}
	}

	/** The states that a sentence does not only take up. */
	private static SortedSet<String> named(Topic topic) {
		return new TreeSet<>(
				topic.passage().states((one) -> one.party() && one.slot() != Slot.GROUP && one.slot() != Slot.PRONOUN));
	}

	/**
	 * The pairs that a sentence is about, each as a set of two.
	 * @param each whether it speaks of each of those met in turn
	 */
	List<SortedSet<String>> of(Topic topic, boolean each) {
		if (each) {
			return topic.each().stream().flatMap((states) -> licensed(states).stream()).toList();
		}
		SortedSet<String> named = named(topic);
		List<SortedSet<String>> pairs = licensed(named);
		if (!pairs.isEmpty() || named.size() > MOST_STATES) {
			return pairs;
		}
		Optional<Collection<String>> group = group(topic);
		return group.map(this::licensed)
			.filter((found) -> !found.isEmpty() || group.get().size() > MOST_STATES)
			.orElseGet(() -> ofStory(topic, named));
	}

	private List<SortedSet<String>> ofStory(Topic topic, SortedSet<String> named) {
		List<Collection<String>> sets = new ArrayList<>(topic.each());
		sets.addAll(this.earlier);
		return sets.stream()
			.filter((states) -> named.isEmpty() || states.stream().anyMatch(named::contains))
			.map(this::licensed)
			.filter((pairs) -> !pairs.isEmpty())
			.findFirst()
			.map((pairs) -> pairs.stream().filter((pair) -> named.isEmpty() || touches(pair, named)).toList())
			.orElse(List.of());
	}

	private static boolean touches(SortedSet<String> pair, SortedSet<String> named) {
		return pair.stream().anyMatch(named::contains);
	}

	/** "The two countries" are those of the story, if it is about two. */
	private static Optional<Collection<String>> group(Topic topic) {
		return group(topic.passage())
			.map((states) -> (states.size() == 2 && topic.states().size() == 2) ? topic.states() : states);
	}

	/** Those whom a sentence takes up together. */
	static Optional<SortedSet<String>> group(Passage passage) {
		return passage.named()
			.stream()
			.filter((named) -> named.slot() == Slot.GROUP && named.states().size() >= 2 && named.text().contains(" "))
			.map(Named::states)
			.findFirst();
	}

	private List<SortedSet<String>> licensed(Collection<String> states) {
		List<String> all = List.copyOf(new TreeSet<>(states));
		List<SortedSet<String>> pairs = new ArrayList<>();
		for (int one = 0; one < all.size() && all.size() <= MOST_STATES; one++) {
			for (int other = one + 1; other < all.size(); other++) {
				SortedSet<String> pair = new TreeSet<>(List.of(all.get(one), all.get(other)));
				if (this.licence.covers(pair)) {
					pairs.add(pair);
				}
			}
		}
		return pairs;
	}

}
