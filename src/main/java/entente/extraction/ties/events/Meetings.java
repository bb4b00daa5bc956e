package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;
import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * A meeting or a call needs two sides, one of them people.
 */
final class Meetings {

	private final Lexicon<Sense> organisations;

	Meetings(Lexicon<Sense> organisations) {
		this.organisations = organisations;
	}

	Optional<Parties> read(Surroundings around, Frame frame, EventStatus status, Scene scene, Chronicle chronicle) {
		List<Named> sides = new ArrayList<>(sides(around, scene));
		boolean half = states(sides).size() < 2 && people(sides) && !around.takenUp();
		if (around.before().isEmpty() && (half || (frame == Frame.MEETS && states(sides).size() < 2))) {
			around.beyond().or(() -> Optional.ofNullable(scene.subject())).ifPresent(sides::addFirst);
			withWhom(around, sides, scene).ifPresent(sides::addFirst);
		}
		them(around, sides, frame, scene, chronicle);
		meant(sides, scene);
		visitor(sides, chronicle);
		Parties parties = Parties.of(sides, around.place(), around.city());
		Set<String> states = states(sides);
		if (states.size() >= 2) {
			return Optional.of(parties).filter((known) -> people(sides) || (!around.takenUp() && !sides.isEmpty()));
		}
		return half(sides, parties, frame, status, around, scene);
	}

	/**
	 * "The minister, with whom he spoke": who acts in the main clause met the one named.
	 */
	private static Optional<Named> withWhom(Surroundings around, List<Named> sides, Scene scene) {
		if (around.clause().opener() != Sense.RELATIVE || states(sides).size() != 1) {
			return Optional.empty();
		}
		Set<String> own = states(sides);
		return Stream.concat(around.passage().named().stream(), Stream.ofNullable(scene.subject()))
			.filter((named) -> named.personal() && named.states().size() == 1 && !own.containsAll(named.states()))
			.findFirst();
	}

	/** "The president will receive him": who visits, else who acted before. */
	private static void them(Surroundings around, List<Named> sides, Frame frame, Scene scene, Chronicle chronicle) {
		boolean one = frame == Frame.MEETS && states(sides).size() == 1 && around.tellsOfThem();
		if (!one) {
			return;
		}
		Set<String> own = states(sides);
		chronicle.last(EventKind.VISIT)
			.filter((visit) -> visit.host() != null && own.contains(visit.host()))
			.flatMap(Occurrence::visitors)
			.or(() -> Optional.ofNullable(scene.subject()).filter((subject) -> !own.containsAll(subject.states())))
			.ifPresent(sides::add);
	}

	/** A pronoun for one of the other's state more likely takes up who acted before. */
	private static void meant(List<Named> sides, Scene scene) {
		Named before = scene.subject();
		boolean doubtful = sides.size() >= 2 && sides.getFirst().slot() == Slot.PRONOUN && states(sides).size() == 1;
		if (doubtful && before != null && !states(sides).containsAll(before.states())) {
			sides.set(0, before);
		}
	}

	/**
	 * Who meets somebody of the state visited last is the visitor rather than a third.
	 */
	private static void visitor(List<Named> sides, Chronicle chronicle) {
		Optional<Occurrence> visit = chronicle.last(EventKind.VISIT);
		if (sides.size() != 2 || visit.isEmpty() || visit.get().host() == null) {
			return;
		}
		Named first = sides.getFirst();
		boolean anaphor = first.slot() == Slot.PRONOUN || first.slot() == Slot.OFFICE;
		boolean third = anaphor && first.states().stream().noneMatch(visit.get().states()::contains);
		if (third && sides.getLast().states().contains(visit.get().host())) {
			visit.get().visitors().ifPresent((visitors) -> sides.set(0, visitors));
		}
	}

	/** One side is told, or none: the story may tell the other. */
	private Optional<Parties> half(List<Named> sides, Parties parties, Frame frame, EventStatus status,
			Surroundings around, Scene scene) {
		boolean unknown = sides.size() >= 2 && sides.stream().anyMatch((side) -> side.states().isEmpty());
		boolean alone = frame == Frame.MEETS && parties.people().size() == 1 && sides.size() == 1
				&& around.passage().sentence().headline();
		boolean own = frame == Frame.TALKS && !around.takenUp() && around.before().isEmpty() && sides.size() == 1
				&& states(sides).size() == 1;
		boolean arranged = frame == Frame.GATHERING && status == EventStatus.PLANNED && !around.takenUp();
		if (around.takenUp() && frame != Frame.MEETS || !(unknown && people(sides) || alone || own || arranged)) {
			return ofUnknown(sides, parties, scene);
		}
		if (unknown && parties.states().size() >= 2) {
			return Optional.of(parties);
		}
		Set<String> both = scene.completing(states(sides));
		return (both.size() == 2) ? Optional.of(parties.with(both)) : ofUnknown(sides, parties, scene);
	}

	/**
	 * Two people of whom one speaks for no known state meet: in another state, in a story
	 * of several states, or one of them for an organisation.
	 */
	private Optional<Parties> ofUnknown(List<Named> sides, Parties parties, Scene scene) {
		boolean several = parties.people().size() >= 2 && !parties.states().isEmpty();
		boolean diplomatic = scene.states().size() >= 2;
		boolean organisation = sides.stream()
			.anyMatch((side) -> side.states().isEmpty() && this.organisations.occursIn(side.text()));
		return Optional.of(parties)
			.filter((known) -> several && (organisation || diplomatic || known.states().size() >= 2));
	}

	private static boolean people(List<Named> sides) {
		return sides.stream().anyMatch(Named::personal);
	}

	/** People and delegations; institutions and states only where these lack a side. */
	private static List<Named> sides(Surroundings around, Scene scene) {
		List<Named> all = Stream.concat(around.before().stream(), around.after().stream())
			.map((named) -> known(named, scene))
			.toList();
		List<Named> personal = all.stream().filter(Named::personal).toList();
		if (states(personal).size() >= 2) {
			return personal;
		}
		Stream<Named> others = all.stream()
			.filter((named) -> !named.personal() && !named.states().isEmpty())
			.filter((named) -> personal.stream().noneMatch((person) -> person.states().containsAll(named.states())));
		return Stream.concat(personal.stream(), others).toList();
	}

	/** "The two presidents" are those of the states that the story is about. */
	private static Named known(Named named, Scene scene) {
		Set<String> both = scene.completing(Set.of());
		return (named.slot() == Slot.GROUP && named.states().isEmpty() && both.size() == 2)
				? named.with(new TreeSet<>(both)) : named;
	}

	private static Set<String> states(List<Named> sides) {
		Set<String> states = new TreeSet<>();
		sides.forEach((side) -> states.addAll(side.states()));
		return states;
	}

}
