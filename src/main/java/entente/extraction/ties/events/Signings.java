package entente.extraction.ties.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Timing;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.EventKind;
import entente.model.EventStatus;
import entente.model.HolderMention;

/**
 * A signature is an event of its own where a ceremony, or people who attend it, are told.
 */
public final class Signings {

	private Signings() {
	}

	/**
	 * Adds the ceremony of which a passage tells.
	 * @param parties codes of the parties to what is signed
	 * @param planned whether it is yet to be signed
	 * @param justTold whether the sentence before tells of the signature
	 */
	public static void read(Passage passage, Set<String> parties, boolean planned, boolean justTold, Scene scene,
			Chronicle chronicle) {
		Optional<Hit<Sense>> cue = passage.shapes(passage.whole(), Sense.CEREMONY).findFirst();
		boolean signs = justTold || passage.progress(passage.whole(), Sense.SIGNS).findAny().isPresent()
				|| passage.progress(passage.whole(), Sense.SIGNED).findAny().isPresent();
		if (cue.isEmpty() || !signs || parties.size() < 2) {
			return;
		}
		SortedSet<String> states = new TreeSet<>(parties);
		Set<String> people = new LinkedHashSet<>();
		Set<HolderMention> holders = new LinkedHashSet<>();
		passage.named().forEach((named) -> {
			people.addAll(named.people());
			holders.addAll(named.holders());
		});
		Optional<Named> place = passage.named()
			.stream()
			.filter((named) -> named.place()
					&& passage.shapes(passage.whole(), Sense.GOAL).anyMatch((goal) -> goal.end() == named.end()))
			.findFirst();
		Parties known = Parties.of(List.of(), place, place.map(Named::text)).with(states);
		Optional<Period> when = Timing.of(passage, cue.get(), List.of(), scene, planned ? Tense.FUTURE : Tense.PAST);
		chronicle.addSigning(new Occurrence(EventKind.SIGNING, planned ? EventStatus.PLANNED : EventStatus.HELD,
				when.orElse(null), known.states(), List.copyOf(people), List.copyOf(holders), known.place(),
				known.host(), null, List.of(passage.evidence("signing.attended"))));
	}

}
