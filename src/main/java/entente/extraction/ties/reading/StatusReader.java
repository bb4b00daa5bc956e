package entente.extraction.ties.reading;

import java.util.Comparator;
import java.util.Optional;

import entente.extraction.ties.lexicon.Hit;
import entente.model.EventStatus;

/**
 * How far the words around an event say that it has come. Called off goes before denied,
 * denied before planned, planned before held.
 */
public final class StatusReader {

	/** How far after a noun a word on its status may stand ("visite prévue"). */
	private static final int REACH = 12;

	private StatusReader() {
	}

	/**
	 * The status, empty where the text denies the event or only asks for it.
	 * @param told what the event's own words tell, if they do
	 */
	public static Optional<EventStatus> of(Passage passage, Hit<?> event, Optional<EventStatus> told) {
		Clause clause = passage.clauseAt(event.start());
		if (passage.tense(clause, Sense.CANCEL).findAny().isPresent()) {
			return Optional.of(EventStatus.CANCELLED);
		}
		Optional<Sense> cue = nearestBefore(passage, clause, event);
		if (cue.filter((sense) -> sense == Sense.NOT || sense == Sense.WISH).isPresent()) {
			return Optional.empty();
		}
		return Optional
			.of(told.orElseGet(() -> planned(passage, clause, event, cue) ? EventStatus.PLANNED : EventStatus.HELD));
	}

	private static boolean planned(Passage passage, Clause clause, Hit<?> event, Optional<Sense> cue) {
		return cue.filter(Sense.PLAN::equals).isPresent() || passage.tense(clause, Sense.PLAN)
			.anyMatch((hit) -> hit.start() >= event.start() && hit.start() - event.end() <= REACH);
	}

	private static Optional<Sense> nearestBefore(Passage passage, Clause clause, Hit<?> event) {
		return passage.tense()
			.stream()
			.filter((hit) -> clause.has(hit.start()) && hit.start() < event.start())
			.filter((hit) -> switch (hit.entry()) {
				case PLAN, PAST, NOT, WISH -> true;
				default -> false;
			})
			.max(Comparator.comparingInt(Hit::end))
			.map(Hit::entry);
	}

}
