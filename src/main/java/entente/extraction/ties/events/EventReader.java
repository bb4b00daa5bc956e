package entente.extraction.ties.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.reading.Outlook;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;
import entente.extraction.ties.reading.Words;
import entente.extraction.ties.time.Period;
import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * Reads the events of a passage into the chronicle.
 */
public final class EventReader {

	private final Lexicon<Cue> cues;

	private final Conferences conferences;

	private final Meetings meetings;

	public EventReader(String lang) {
		this.cues = Cue.lexicon(lang);
		this.conferences = new Conferences(ProperName.of(lang));
		this.meetings = new Meetings(Words.senses(lang, "clauses", Sense.ORGANISATION));
	}

	/**
	 * Adds the events that a passage tells.
	 * @param following the passages after it, in which a list may go on
	 */
	public void read(Passage passage, List<Passage> following, Scene scene, Chronicle chronicle) {
		if (passage.shapes(passage.whole(), Sense.SPORT).findAny().isPresent()) {
			return;
		}
		boolean row = Schedule.isRow(passage);
		List<Hit<Cue>> hits = this.cues.find(passage.masked())
			.stream()
			.filter((hit) -> hit.entry().kind().isPresent())
			.filter((hit) -> !row || hit.entry().kind().get() != EventKind.VISIT)
			.toList();
		int end = 0;
		for (Hit<Cue> hit : hits) {
			if (hit.start() >= end) {
				// The words within the name of a conference are not read again.
				end = (hit.entry().kind().get() == EventKind.CONFERENCE && hit.entry().frame().nominal())
						? this.conferences.end(passage, hit) : hit.end();
				read(new Telling(passage, following, hit, hits, end), scene, chronicle);
			}
		}
	}

	private void read(Telling told, Scene scene, Chronicle chronicle) {
		Optional<Outlook> outlook = told.outlook();
		boolean further = told.frame() == Frame.NEXT;
		if (outlook.isEmpty()
				|| (further && !chronicle.tells(told.hit().entry().kind().orElseThrow(), told.passage()))) {
			return;
		}
		Surroundings around = Surroundings.of(told.passage(), told.hit(), told.noun(), scene);
		Optional<Period> when = told.when(outlook.get(), scene);
		EventStatus status = told.status(outlook.get(), when, scene);
		boolean call = told.kind(around) == EventKind.MEETING && told.frame() == Frame.TALKS && chronicle.isOfCalls();
		EventKind kind = call ? EventKind.CALL : told.kind(around);
		List<Parties> parties = parties(told, around, kind, status, when, scene, chronicle);
		boolean takenUp = told.noun() && around.takenUp() && status != EventStatus.CANCELLED;
		for (Parties taking : parties) {
			Parties known = (kind == EventKind.MEETING) ? duringVisit(taking, when, chronicle) : taking;
			Occurrence event = Occurrence.of(kind, status, when, known,
					told.passage().evidence(rule(kind, told.frame())));
			add(event, parties.size() > 1, takenUp, scene, chronicle);
		}
		if (parties.isEmpty() && takenUp && kind == EventKind.VISIT) {
			chronicle.comeBack(kind, told.passage().evidence(rule(kind, told.frame())));
		}
		if (parties.isEmpty() && status == EventStatus.CANCELLED && told.noun()) {
			chronicle.callOff(kind);
		}
	}

	private static void add(Occurrence event, boolean inTurn, boolean takenUp, Scene scene, Chronicle chronicle) {
		if (event.kind() == EventKind.MEETING && inTurn) {
			chronicle.attend(event);
		}
		if (takenUp) {
			chronicle.takeUp(event);
		}
		else if (!event.states().isEmpty()) {
			chronicle.add(event);
		}
		if (event.kind() != EventKind.CONFERENCE && !inTurn && !takenUp) {
			scene.turnTo(event.states());
		}
	}

	private List<Parties> parties(Telling told, Surroundings around, EventKind kind, EventStatus status,
			Optional<Period> when, Scene scene, Chronicle chronicle) {
		return switch (kind) {
			case VISIT -> told.ofGathering() ? List.of() : Visits.read(around, told.frame(), scene, chronicle);
			case MEETING, CALL, SIGNING -> {
				if (told.byBody()) {
					yield List.of();
				}
				List<Parties> inTurn = MeetingsInTurn.read(around, told.following(), scene);
				yield !inTurn.isEmpty() ? inTurn
						: this.meetings.read(around, told.frame(), status, scene, chronicle)
							.filter((sides) -> told.frame() != Frame.DISCUSSES
									|| (sides.people().size() >= 2 && !chronicle.knows(sides.states())))
							.stream()
							.toList();
			}
			case CONFERENCE -> (told.frame() == Frame.ATTENDS) ? attending(told, around, chronicle)
					: this.conferences.read(around, told, status, when, scene, chronicle).stream().toList();
			case CEREMONY -> Ceremonies.read(around, scene).stream().toList();
		};
	}

	/** A sentence that tells no conference itself may tell who attends the last. */
	private static List<Parties> attending(Telling told, Surroundings around, Chronicle chronicle) {
		boolean tellsOther = told.hits()
			.stream()
			.anyMatch((hit) -> hit.entry().frame().nominal() || hit.entry().frame() == Frame.GIVEN);
		if (!tellsOther) {
			chronicle.attend(Conferences.parties(around));
		}
		return List.of();
	}

	/** Talks without a place of their own take place where the visit does. */
	private static Parties duringVisit(Parties talks, Optional<Period> when, Chronicle chronicle) {
		if (talks.host() != null) {
			return talks;
		}
		return chronicle.visitOf(talks, when).map((visit) -> talks.at(visit.place(), visit.host())).orElse(talks);
	}

	/** By what is told and how: verbs tell more than nouns. */
	private static String rule(EventKind kind, Frame frame) {
		return (kind + "." + frame).toLowerCase(Locale.ROOT);
	}

}
