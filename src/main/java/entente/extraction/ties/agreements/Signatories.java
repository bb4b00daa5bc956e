package entente.extraction.ties.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;

/**
 * The states that are parties to an instrument: those between which it stands, else those
 * of its clause, else of the sentence, else those of the story, at last the main states
 * of the document.
 *
 * @param named whether the sentence names them
 */
record Signatories(SortedSet<String> states, boolean named) {

	/** How far apart two may stand that are joined by "and". */
	private static final int CHAIN = 45;

	static Signatories of(Passage passage, Hit<?> instrument, Scene scene, Collection<String> main) {
		Surroundings around = Surroundings.of(passage, instrument);
		Clause clause = around.clause();
		return Stream
			.of(between(passage, instrument, clause), states(passage, passage.namedIn(clause), around, scene),
					states(passage, passage.named(), around, scene))
			.filter((states) -> states.size() >= 2)
			.findFirst()
			.map((states) -> new Signatories(states, namedIn(passage).containsAll(states)))
			.orElseGet(() -> completed(passage, states(passage, passage.named(), around, scene), scene, main));
	}

	/**
	 * What the bodies of the world resolve has as parties the states that a sentence
	 * names.
	 */
	static Signatories named(Passage passage) {
		return new Signatories(new TreeSet<>(passage.states((one) -> one.slot() != Slot.CITY)), true);
	}

	/** The states that a sentence does not only take up. */
	private static Set<String> namedIn(Passage passage) {
		return passage.states((one) -> one.slot() != Slot.GROUP && one.slot() != Slot.PRONOUN);
	}

	/** One that is named, with a body of no state or with whom the story is about. */
	private static Signatories completed(Passage passage, SortedSet<String> one, Scene scene, Collection<String> main) {
		if (one.size() == 1 && withOrganisation(passage)) {
			return new Signatories(one, true);
		}
		SortedSet<String> states = new TreeSet<>(scene.completing(one));
		Named subject = scene.subject();
		if (states.isEmpty() && one.size() == 1 && subject != null && subject.states().size() == 1) {
			states.addAll(one);
			states.addAll(subject.states());
		}
		if (states.size() < 2) {
			states = new TreeSet<>(main.containsAll(one) ? main : Set.of());
		}
		return new Signatories(states, false);
	}

	/** "Between A and B", after the noun. */
	private static SortedSet<String> between(Passage passage, Hit<?> instrument, Clause clause) {
		SortedSet<String> states = new TreeSet<>();
		Optional<Hit<Sense>> between = passage.progress(clause, Sense.BETWEEN)
			.filter((hit) -> hit.start() >= instrument.end())
			.findFirst();
		int end = between.map(Hit::end).orElse(clause.end());
		for (Named one : passage.namedIn(clause)) {
			if (one.start() >= end && one.start() - end <= CHAIN && one.slot() != Slot.DATE) {
				states.addAll(one.states());
				end = one.end();
			}
		}
		return states;
	}

	private static SortedSet<String> states(Passage passage, List<Named> named, Surroundings around, Scene scene) {
		Optional<Named> group = named.stream()
			.filter((one) -> one.slot() == Slot.GROUP && one.states().size() >= 2)
			.findFirst();
		if (group.isPresent()) {
			return group.get().states();
		}
		int witnesses = passage.shapes(passage.whole(), Sense.CEREMONY)
			.mapToInt(Hit::start)
			.findFirst()
			.orElse(Integer.MAX_VALUE);
		SortedSet<String> first = states(named.stream().filter((one) -> one.end() <= witnesses), around, scene);
		return (first.size() >= 2) ? first : states(named.stream(), around, scene);
	}

	private static SortedSet<String> states(Stream<Named> named, Surroundings around, Scene scene) {
		SortedSet<String> states = new TreeSet<>();
		named.filter((one) -> one.slot() != Slot.CITY)
			.filter((one) -> !around.places().contains(one))
			.forEach((one) -> states.addAll(scene.meant(one)));
		return states;
	}

	/** Whether a body of no state stands beside ("la Tunisie et la Cedeao"). */
	private static boolean withOrganisation(Passage passage) {
		return passage.progress(passage.whole(), Sense.WITH).anyMatch((hit) -> isName(passage, hit));
	}

	private static boolean isName(Passage passage, Hit<?> hit) {
		if (hit.start() < 2 || !Slot.isMark(passage.masked().charAt(hit.start() - 2))) {
			return false;
		}
		String words = passage.masked().substring(hit.start(), hit.end());
		char first = words.charAt(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\'')) + 1);
		return Character.isUpperCase(first) || Slot.isMark(first);
	}

}
