package entente.extraction.ties.events;

import java.util.List;
import java.util.Optional;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
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

/**
 * Reads the events of a passage into the chronicle.
 */
public final class EventReader {

	private final Lexicon<Cue> cues;

	public EventReader(String lang) {
		this.cues = Cue.lexicon(lang);
	}

	/** Adds the events that a passage tells. */
	public void read(Passage passage, Scene scene, Chronicle chronicle) {
		List<Hit<Cue>> hits = this.cues.find(passage.masked())
			.stream()
			.filter((hit) -> hit.entry().kind().isPresent())
			.toList();
		for (Hit<Cue> hit : hits) {
			read(passage, hit, hits, scene, chronicle);
		}
	}

	private static void read(Passage passage, Hit<Cue> hit, List<Hit<Cue>> hits, Scene scene, Chronicle chronicle) {
		boolean noun = hit.entry().frame().nominal();
		Surroundings around = noun ? Surroundings.ofNoun(passage, hit) : Surroundings.of(passage, hit);
		EventKind told = hit.entry().kind().orElseThrow();
		EventKind kind = (told == EventKind.MEETING && byPhone(passage, around)) ? EventKind.CALL : told;
		Optional<EventStatus> status = StatusReader.of(passage, hit, hit.entry().status());
		if (status.isEmpty()) {
			return;
		}
		Optional<Parties> parties = parties(around, hit, kind, scene);
		if (parties.isEmpty() && status.get() == EventStatus.CANCELLED && hit.entry().frame().nominal()) {
			chronicle.callOff(kind);
		}
		parties.ifPresent((known) -> {
			Optional<Period> when = Timing.of(passage, hit, hits, scene, tense(status.get()));
			chronicle.add(Occurrence.of(kind, status.get(), when, known, passage.evidence(confidence(hit.entry()))));
			scene.turnTo(known.states());
		});
	}

	private static Optional<Parties> parties(Surroundings around, Hit<Cue> hit, EventKind kind, Scene scene) {
		Frame frame = hit.entry().frame();
		return switch (kind) {
			case VISIT -> Visits.read(around, frame, scene);
			case MEETING, CALL, SIGNING -> Meetings.read(around, frame, scene);
			case CONFERENCE -> Conferences.read(around, hit, scene);
			case CEREMONY -> Ceremonies.read(around, scene);
		};
	}

	private static boolean byPhone(Passage passage, Surroundings around) {
		return passage.shapes(around.clause(), Sense.PHONE).findAny().isPresent();
	}

	private static Tense tense(EventStatus status) {
		return switch (status) {
			case HELD -> Tense.PAST;
			case PLANNED -> Tense.FUTURE;
			case CANCELLED -> Tense.UNKNOWN;
		};
	}

	/** By frame; verbs tell more than nouns. To be calibrated on gold records. */
	private static double confidence(Cue cue) {
		return switch (cue.frame()) {
			case GOES, HOSTED -> 0.8;
			case MEETS, GIVEN -> 0.75;
			case HOSTS, STAY -> 0.7;
			case TALKS, HELD -> 0.6;
		};
	}

}
