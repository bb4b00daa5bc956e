package entente.extraction.ties.reading;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.time.Tense;
import entente.model.EventStatus;

/**
 * How far the words around an event say that it has come. Called off goes before denied,
 * denied before planned, planned before held.
 */
public final class StatusReader {

	/** How far after a noun a word on its status may stand ("visite prévue"). */
	private static final int REACH = 12;

	private static final Set<Sense> AHEAD = EnumSet.of(Sense.PLAN, Sense.DUE, Sense.ACCEPTED);

	private static final Set<Sense> DENIAL = EnumSet.of(Sense.NOT, Sense.WISH, Sense.ACCEPTED);

	private static final Set<Sense> TELLING = EnumSet.of(Sense.PLAN, Sense.PAST, Sense.DUE, Sense.ACCEPTED,
			Sense.STARTS, Sense.FINISHES, Sense.NOT, Sense.WISH);

	private StatusReader() {
	}

	/**
	 * The status, empty where the text denies the event or only asks for it.
	 * @param told what the event's own words tell, if they do
	 * @param noun whether it is told by a noun, whose status stands in the verb after it
	 * @param until where the words on the next event start
	 */
	public static Optional<Outlook> of(Passage passage, Hit<?> event, Optional<Outlook> told, boolean noun, int until) {
		Clause clause = passage.clauseAt(event.start());
		Clause wide = noun ? passage.withRelative(clause) : clause;
		if (passage.tense(wide, Sense.CANCEL).findAny().isPresent()) {
			return Optional.of(Outlook.of(EventStatus.CANCELLED));
		}
		Optional<Sense> cue = nearestBefore(passage, clause, event);
		if (cue.filter((sense) -> sense == Sense.NOT || sense == Sense.WISH).isPresent()) {
			return Optional.empty();
		}
		return Optional.of(told.orElseGet(() -> bySurroundings(passage, wide, event, cue, noun ? until : 0)));
	}

	private static Outlook bySurroundings(Passage passage, Clause clause, Hit<?> event, Optional<Sense> cue,
			int until) {
		if (isAfter(passage, clause, Sense.PAST, event, Math.min(until, event.end() + REACH))) {
			return Outlook.of(EventStatus.HELD);
		}
		boolean planned = cue.filter(AHEAD::contains).isPresent()
				|| isAfter(passage, clause, Sense.PLAN, event, event.end() + REACH)
				|| isAfter(passage, clause, Sense.DUE, event, until);
		if (planned) {
			return Outlook.of(EventStatus.PLANNED);
		}
		boolean starts = cue.filter(Sense.STARTS::equals).isPresent()
				|| isAfter(passage, clause, Sense.STARTS, event, until);
		boolean ends = cue.filter(Sense.FINISHES::equals).isPresent()
				|| isAfter(passage, clause, Sense.FINISHES, event, until);
		boolean past = cue.filter(Sense.PAST::equals).isPresent();
		return new Outlook(EventStatus.HELD,
				starts ? Tense.COMING : ends ? Tense.ENDING : past ? Tense.PAST : Tense.PRESENT);
	}

	private static boolean isAfter(Passage passage, Clause clause, Sense sense, Hit<?> event, int until) {
		return passage.tense(clause, sense).anyMatch((hit) -> hit.start() >= event.start() && hit.start() <= until);
	}

	private static Optional<Sense> nearestBefore(Passage passage, Clause clause, Hit<?> event) {
		List<Hit<Sense>> before = passage.tense()
			.stream()
			.filter((hit) -> clause.has(hit.start()) && hit.start() < event.start())
			.filter((hit) -> TELLING.contains(hit.entry()))
			.toList();
		return before.stream()
			.filter((hit) -> before.stream().noneMatch((other) -> governs(other, hit)))
			.max(Comparator.comparingInt(Hit::end))
			.map(Hit::entry);
	}

	/** "Asked them to hold" is a wish, whatever "to hold" means by itself. */
	private static boolean governs(Hit<Sense> denial, Hit<Sense> other) {
		return DENIAL.contains(denial.entry()) && !DENIAL.contains(other.entry()) && other.start() >= denial.start()
				&& other.start() < denial.end();
	}

}
