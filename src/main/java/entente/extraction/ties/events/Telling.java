package entente.extraction.ties.events;

import java.util.List;
import java.util.Optional;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Outlook;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.StatusReader;
import entente.extraction.ties.reading.Surroundings;
import entente.extraction.ties.reading.Timing;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.EventKind;
import entente.model.EventStatus;
import entente.model.PartialDate;

/**
 * One place in a passage where a phrase tells an event.
 *
 * @param following the passages after it, in which a list may go on
 * @param hit the phrase
 * @param hits all such phrases of the passage
 * @param end where what names the event ends
 */
record Telling(Passage passage, List<Passage> following, Hit<Cue> hit, List<Hit<Cue>> hits, int end) {

	/** How far behind a verb its object starts. */
	private static final int OBJECT = 35;

	/** How far a verb stands behind its subject. */
	private static final int SUBJECT = 6;

	Frame frame() {
		return this.hit.entry().frame();
	}

	boolean noun() {
		return frame().nominal();
	}

	/** Talks by telephone are a call. */
	EventKind kind(Surroundings around) {
		EventKind kind = this.hit.entry().kind().orElseThrow();
		boolean byPhone = this.passage.shapes(around.clause(), Sense.PHONE).findAny().isPresent();
		return (kind == EventKind.MEETING && byPhone) ? EventKind.CALL : kind;
	}

	/** Whether a conference or talks are hosted, no visitor. */
	boolean ofGathering() {
		return frame() == Frame.HOSTS && this.hits.stream()
			.anyMatch((next) -> next.entry().frame().nominal() && next.start() >= this.hit.end()
					&& next.start() - this.hit.end() <= OBJECT);
	}

	/** Whether a commission is said to meet, which is no meeting of people. */
	boolean byBody() {
		return frame() == Frame.MEETS && this.hits.stream()
			.anyMatch((body) -> (body.entry().frame() == Frame.HELD || body.entry().frame() == Frame.JOINT)
					&& body.end() <= this.hit.start() && this.hit.start() - body.end() <= SUBJECT);
	}

	/** Empty where the text denies the event. */
	Optional<Outlook> outlook() {
		int next = this.hits.stream()
			.mapToInt(Hit::start)
			.filter((start) -> start >= this.end)
			.min()
			.orElse(this.passage.text().length());
		return StatusReader.of(this.passage, new Hit<>(this.hit.entry(), this.hit.start(), this.end),
				this.hit.entry().outlook(), noun(), next);
	}

	Optional<Period> when(Outlook outlook, Scene scene) {
		return Timing.of(this.passage, this.hit, this.hits, scene, outlook.tense())
			.map((period) -> (outlook.tense() == Tense.ENDING && period.end() == null) ? period.ending() : period);
	}

	private boolean dated() {
		Clause clause = this.passage.clauseAt(this.hit.start());
		return this.passage.dates().stream().anyMatch((date) -> clause.has(date.start()));
	}

	/** What is dated after the publication has not taken place yet. */
	EventStatus status(Outlook outlook, Optional<Period> when, Scene scene) {
		PartialDate published = scene.published();
		if (published == null && outlook.tense() == Tense.COMING && dated()) {
			return EventStatus.PLANNED;
		}
		boolean ahead = published != null && outlook.status() == EventStatus.HELD
				&& when.filter((period) -> period.isAfter(published)).isPresent();
		return ahead ? EventStatus.PLANNED : outlook.status();
	}

}
