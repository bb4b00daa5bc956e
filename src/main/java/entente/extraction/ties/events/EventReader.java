package entente.extraction.ties.events;

import java.util.List;
import java.util.Locale;
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

	/**
	 * Adds the events that a passage tells.
	 * @param following the passages after it, in which a list may go on
	 */
	public void read(Passage passage, List<Passage> following, Scene scene, Chronicle chronicle) {
		List<Hit<Cue>> hits = this.cues.find(passage.masked())
			.stream()
			.filter((hit) -> hit.entry().kind().isPresent())
			.toList();
		int named = 0;
		for (Hit<Cue> hit : hits) {
			if (hit.start() >= named) {
				named = Math.max(named, read(passage, following, hit, hits, scene, chronicle));
			}
		}
	}

	/** Where the name of a conference ends, so that its words are not read again. */
	private static int read(Passage passage, List<Passage> following, Hit<Cue> hit, List<Hit<Cue>> hits, Scene scene,
			Chronicle chronicle) {
		boolean noun = hit.entry().frame().nominal();
		Surroundings around = noun ? Surroundings.ofNoun(passage, hit) : Surroundings.of(passage, hit);
		EventKind kind = kind(passage, hit, around);
		Optional<EventStatus> status = StatusReader.of(passage, hit, hit.entry().status());
		if (status.isEmpty()) {
			return hit.end();
		}
		Optional<Period> when = Timing.of(passage, hit, hits, scene, tense(status.get()));
		List<Parties> parties = parties(around, following, hit, kind, status.get(), scene, chronicle);
		boolean takenUp = noun && around.takenUp() && status.get() != EventStatus.CANCELLED;
		for (Parties told : parties) {
			Parties known = (kind == EventKind.MEETING) ? duringVisit(told, chronicle) : told;
			Occurrence event = Occurrence.of(kind, status.get(), when, known,
					passage.evidence(rule(kind, hit.entry())));
			if (kind == EventKind.MEETING && parties.size() > 1) {
				chronicle.attend(event);
			}
			if (takenUp) {
				chronicle.takeUp(event);
			}
			else if (known.states().size() >= 2 || kind != EventKind.MEETING) {
				chronicle.add(event);
			}
			if (kind != EventKind.CONFERENCE && parties.size() == 1 && !takenUp) {
				scene.turnTo(known.states());
			}
		}
		if (parties.isEmpty() && status.get() == EventStatus.CANCELLED && noun) {
			chronicle.callOff(kind);
		}
		return (kind == EventKind.CONFERENCE) ? ProperName.end(passage, hit.end()) : hit.end();
	}

	private static List<Parties> parties(Surroundings around, List<Passage> following, Hit<Cue> hit, EventKind kind,
			EventStatus status, Scene scene, Chronicle chronicle) {
		Frame frame = hit.entry().frame();
		return switch (kind) {
			case VISIT -> Visits.read(around, frame, scene).stream().toList();
			case MEETING, CALL, SIGNING -> {
				List<Parties> inTurn = MeetingsInTurn.read(around, following, scene);
				yield !inTurn.isEmpty() ? inTurn : Meetings.read(around, frame, status, scene).stream().toList();
			}
			case CONFERENCE -> Conferences.read(around, hit, chronicle).stream().toList();
			case CEREMONY -> Ceremonies.read(around, scene).stream().toList();
		};
	}

	/** Talks without a place of their own take place where the visit does. */
	private static Parties duringVisit(Parties talks, Chronicle chronicle) {
		if (talks.host() != null) {
			return talks;
		}
		return chronicle.visitOf(talks.people()).map((visit) -> talks.at(visit.place(), visit.host())).orElse(talks);
	}

	private static EventKind kind(Passage passage, Hit<Cue> hit, Surroundings around) {
		EventKind kind = hit.entry().kind().orElseThrow();
		return (kind == EventKind.MEETING && byPhone(passage, around)) ? EventKind.CALL : kind;
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

	/** By what is told and how: verbs tell more than nouns. */
	private static String rule(EventKind kind, Cue cue) {
		return (kind + "." + cue.frame()).toLowerCase(Locale.ROOT);
	}

}
