package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Places;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Surroundings;
import entente.model.EventKind;

/**
 * A visit needs someone who comes, and a state that is not the visitor's own.
 */
final class Visits {

	private Visits() {
	}

	/** One visit, or one to each stop of a tour; empty if none is told. */
	static List<Parties> read(Surroundings around, Frame frame, Scene scene, Chronicle chronicle) {
		Optional<Named> host = host(around, frame);
		List<Named> visitors = travelling(around, frame, host, scene, chronicle);
		if (visitors.isEmpty()) {
			return List.of();
		}
		List<Named> stops = around.destinations();
		if (stops.size() > 1 && frame != Frame.HOSTS && frame != Frame.HOSTED) {
			return stops.stream()
				.map((stop) -> abroad(Parties.of(visitors, Optional.of(stop), Places.city(List.of(stop))), visitors))
				.flatMap(Optional::stream)
				.toList();
		}
		return read(around, host, visitors, scene).stream().toList();
	}

	/** Whom the words around name, else who went to the stop before. */
	private static List<Named> travelling(Surroundings around, Frame frame, Optional<Named> host, Scene scene,
			Chronicle chronicle) {
		List<Named> named = visitors(around, frame, host, scene);
		boolean unknown = named.isEmpty() || named.stream().allMatch((one) -> isAtHome(one, chronicle));
		boolean goesOn = unknown && frame != Frame.HOSTS && frame != Frame.HOSTED;
		return host.filter((stop) -> goesOn)
			.flatMap((stop) -> chronicle.traveller(stop.states()))
			.map(List::of)
			.orElse(named);
	}

	/**
	 * "He" or "the minister" who goes on is hardly the one who received the traveller
	 * before.
	 */
	private static boolean isAtHome(Named named, Chronicle chronicle) {
		boolean anaphor = named.slot() == Slot.PRONOUN || named.slot() == Slot.OFFICE;
		return anaphor && named.states().size() == 1
				&& chronicle.last(EventKind.VISIT)
					.filter((visit) -> named.states().first().equals(visit.host()))
					.isPresent();
	}

	private static Optional<Parties> read(Surroundings around, Optional<Named> host, List<Named> visitors,
			Scene scene) {
		Optional<Named> place = around.place()
			.filter((where) -> host.isEmpty() || host.get().states().equals(where.states()));
		Parties parties = Parties.of(visitors, place.or(() -> host), around.city());
		return (parties.host() != null) ? abroad(parties, visitors) : elsewhere(parties, visitors, around, scene);
	}

	private static Optional<Parties> abroad(Parties parties, List<Named> visitors) {
		boolean foreign = visitors.stream()
			.anyMatch((visitor) -> !visitor.states().contains(parties.host())
					&& (!visitor.states().isEmpty() || visitor.slot() == Slot.PERSON));
		return Optional.of(parties).filter((known) -> foreign);
	}

	/** Without a place: the other of the two states that the story is about. */
	private static Optional<Parties> elsewhere(Parties parties, List<Named> visitors, Surroundings around,
			Scene scene) {
		Set<String> both = scene.completing(parties.states());
		boolean near = around.before().containsAll(visitors);
		if (!near || around.takenUp() || both.size() != 2 || parties.states().size() != 1) {
			return Optional.empty();
		}
		return both.stream().filter((state) -> !parties.states().contains(state)).findFirst().map(parties::hostedBy);
	}

	private static Optional<Named> host(Surroundings around, Frame frame) {
		return switch (frame) {
			case HOSTS -> last(around.before()).filter((named) -> named.states().size() == 1).or(around::place);
			case HOSTED -> around.place()
				.filter((place) -> !place.states().isEmpty())
				.or(() -> around.after().stream().filter((named) -> named.states().size() == 1).findFirst());
			default -> around.place()
				.filter((place) -> !place.states().isEmpty())
				.or(() -> (frame == Frame.STAY) ? around.placeOfSentence() : Optional.empty());
		};
	}

	private static Optional<Named> last(List<Named> named) {
		return named.isEmpty() ? Optional.empty() : Optional.of(named.getLast());
	}

	private static List<Named> visitors(Surroundings around, Frame frame, Optional<Named> host, Scene scene) {
		Predicate<Named> foreign = (named) -> host.isEmpty() || !named.states().equals(host.get().states());
		List<Named> candidates = new ArrayList<>((frame == Frame.HOSTS) ? around.object() : around.before());
		List<Named> found = travellers(candidates, foreign);
		if (found.isEmpty() && frame == Frame.STAY) {
			found = travellers(around.after(), foreign);
		}
		if (found.isEmpty() && frame != Frame.HOSTS) {
			found = travellers(around.beyond().stream().toList(), foreign);
		}
		if (found.isEmpty() && frame != Frame.HOSTS && scene.subject() != null && !around.takenUp()) {
			found = travellers(List.of(scene.subject()), foreign);
		}
		return found;
	}

	/** People; where nothing tells whence, those whose country stands beside them. */
	private static List<Named> travellers(List<Named> candidates, Predicate<Named> foreign) {
		List<Named> personal = candidates.stream().filter(Named::personal).filter(foreign).toList();
		boolean known = personal.stream().anyMatch((one) -> one.slot() == Slot.PERSON || !one.states().isEmpty());
		List<Named> others = known ? List.of()
				: candidates.stream()
					.filter((named) -> named.slot() == Slot.INSTITUTION || named.slot() == Slot.NATIONALITY)
					.filter((named) -> !named.states().isEmpty())
					.filter(foreign)
					.toList();
		return others.isEmpty() ? personal : others;
	}

}
