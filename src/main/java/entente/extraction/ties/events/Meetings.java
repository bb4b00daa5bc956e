package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Surroundings;

/**
 * A meeting or a call needs two sides, one of them people.
 */
final class Meetings {

	private Meetings() {
	}

	static Optional<Parties> read(Surroundings around, Frame frame, Scene scene) {
		List<Named> sides = new ArrayList<>(sides(around));
		if (frame == Frame.MEETS && around.before().isEmpty() && scene.subject() != null) {
			sides.addFirst(scene.subject());
		}
		Parties parties = Parties.of(sides, around.place(), around.city());
		Parties complete = (sideStates(sides).size() < 2) ? parties.with(missing(parties, sides, frame, around, scene))
				: parties;
		return Optional.of(complete).filter((known) -> valid(known, sides, around, frame));
	}

	/** People and delegations; institutions and states only where there are none. */
	private static List<Named> sides(Surroundings around) {
		List<Named> all = Stream.concat(around.before().stream(), around.after().stream()).toList();
		List<Named> personal = all.stream().filter(Named::personal).toList();
		List<Named> others = all.stream()
			.filter((named) -> !named.personal() && !named.states().isEmpty())
			.filter((named) -> named.slot() != Slot.NATIONALITY || personal.isEmpty() || onOtherSide(named, personal))
			.filter((named) -> named.slot() != Slot.INSTITUTION || personal.size() < 2)
			.toList();
		return sideStates(personal).size() >= 2 ? personal : Stream.concat(personal.stream(), others.stream()).toList();
	}

	private static boolean onOtherSide(Named named, List<Named> personal) {
		return personal.stream().noneMatch((person) -> person.states().containsAll(named.states()));
	}

	private static List<String> sideStates(List<Named> sides) {
		return sides.stream().flatMap((side) -> side.states().stream()).distinct().toList();
	}

	/** The other state of the story, where a side is named whose state is not told. */
	private static Set<String> missing(Parties parties, List<Named> sides, Frame frame, Surroundings around,
			Scene scene) {
		boolean twoSides = sides.size() >= 2 && sides.stream().anyMatch((side) -> side.states().isEmpty());
		boolean reciprocal = frame == Frame.MEETS || !around.takenUp();
		return (twoSides || (reciprocal && parties.people().size() == 1 && frame == Frame.MEETS))
				? scene.completing(parties.states()) : Set.of();
	}

	private static boolean valid(Parties parties, List<Named> sides, Surroundings around, Frame frame) {
		boolean people = sides.stream().anyMatch(Named::personal);
		boolean between = frame == Frame.TALKS && !around.takenUp() && sideStates(sides).size() >= 2;
		return parties.states().size() >= 2 && sides.size() >= 1 && (people || between)
				&& (sideStates(sides).size() >= 2 || sides.size() >= 2 || parties.people().size() >= 1);
	}

}
