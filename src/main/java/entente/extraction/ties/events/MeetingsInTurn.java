package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;

/**
 * One person receives several, one after the other: a meeting with each. Those received
 * are named in the clause or in the sentences that follow.
 */
final class MeetingsInTurn {

	private MeetingsInTurn() {
	}

	static List<Parties> read(Surroundings around, List<Passage> following, Scene scene) {
		boolean each = around.passage().shapes(around.clause(), Sense.EACH).findAny().isPresent();
		Optional<Named> host = around.before()
			.stream()
			.filter((named) -> named.slot() == Slot.PERSON)
			.reduce((one, other) -> other);
		if (!each || host.isEmpty()) {
			return List.of();
		}
		List<Named> guests = guests(around.after(), host.get());
		if (guests.isEmpty()) {
			guests = listed(following, host.get());
		}
		if (guests.size() < 2) {
			return List.of();
		}
		guests.forEach((guest) -> scene
			.alsoTurnTo(Parties.of(List.of(host.get(), guest), Optional.empty(), Optional.empty()).states()));
		return guests.stream()
			.map((guest) -> Parties.of(List.of(host.get(), guest), around.place(), around.city()))
			.toList();
	}

	private static boolean same(Named one, Named host) {
		return one.people().equals(host.people());
	}

	private static List<Named> guests(List<Named> named, Named host) {
		return named.stream()
			.filter((one) -> one.slot() == Slot.PERSON && !one.states().isEmpty())
			.filter((one) -> !one.states().equals(host.states()))
			.toList();
	}

	/** The list goes on as long as sentences name further people. */
	private static List<Named> listed(List<Passage> following, Named host) {
		List<Named> guests = new ArrayList<>();
		for (Passage passage : following) {
			List<Named> more = guests(passage.named(), host);
			boolean elsewhere = passage.named().stream().anyMatch(Named::personal);
			if (more.isEmpty() && elsewhere || passage.named().stream().anyMatch((named) -> same(named, host))) {
				return guests;
			}
			guests.addAll(more);
		}
		return guests;
	}

}
