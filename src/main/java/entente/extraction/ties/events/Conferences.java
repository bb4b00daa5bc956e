package entente.extraction.ties.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Surroundings;
import entente.model.EventKind;

/**
 * A conference needs a name of its own, or states that hold it.
 */
final class Conferences {

	private Conferences() {
	}

	static Optional<Parties> read(Surroundings around, Hit<Cue> hit, Chronicle chronicle) {
		Passage passage = around.passage();
		Optional<String> name = ProperName.around(passage, hit.start(), hit.end());
		List<Named> attending = Stream.concat(around.before().stream(), around.after().stream())
			.filter((named) -> named.slot() != Slot.INSTITUTION || named.states().size() == 1)
			.toList();
		Parties parties = Parties.of(attending, around.place(), around.city());
		if (name.isPresent()) {
			return Optional.of(parties.named(name.get())).filter((known) -> !known.states().isEmpty());
		}
		boolean known = around.takenUp() && chronicle.last(EventKind.CONFERENCE).isPresent();
		boolean held = !known && parties.states().size() >= 2;
		return held ? Optional.of(parties.named(passage.text().substring(hit.start(), hit.end()))) : Optional.empty();
	}

}
