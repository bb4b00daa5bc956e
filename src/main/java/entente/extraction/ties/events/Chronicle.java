package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.time.Period;
import entente.model.EventKind;
import entente.model.EventStatus;
import entente.model.Evidence;

/**
 * The events told so far, each once however often the text comes back to it.
 */
public final class Chronicle {

	/** Fewer who are said to attend something may attend something else. */
	private static final int SEVERAL = 3;

	private final List<Occurrence> events = new ArrayList<>();

	/** The events in the order of their first mention. */
	public List<Occurrence> events() {
		return List.copyOf(this.events);
	}

	/** Adds a ceremony; that those who sign came together for it is part of it. */
	void addSigning(Occurrence signing) {
		this.events.removeIf((event) -> event.kind() == EventKind.MEETING && event.people().isEmpty()
				&& event.states().equals(signing.states()) && event.isToldIn(signing.evidence()));
		add(signing);
	}

	/** Adds what a sentence tells to the event it tells of, or as a new one. */
	void add(Occurrence told) {
		if (told.kind() == EventKind.CALL) {
			this.events
				.replaceAll((known) -> Sameness.isCallToldAsTalks(known, told) ? known.of(EventKind.CALL) : known);
		}
		for (int at = 0; at < this.events.size(); at++) {
			if (Sameness.of(this.events.get(at), told)) {
				this.events.set(at, this.events.get(at).merge(told));
				return;
			}
		}
		this.events.add(told);
	}

	/**
	 * Adds what a sentence tells of an event that it takes up, if that is known; else as
	 * a new one.
	 */
	void takeUp(Occurrence told) {
		for (int at = this.events.size() - 1; at >= 0; at--) {
			Occurrence known = this.events.get(at);
			if (Sameness.takenUp(known, told)) {
				this.events.set(at, known.merge(told));
				return;
			}
		}
		last(told.kind()).filter((last) -> Sameness.ofTalks(last, told)).ifPresentOrElse((last) -> {
			this.events.set(this.events.indexOf(last), last.merge(told));
		}, () -> add(told));
	}

	/** Where those who take part in an event are on a visit then, if they are. */
	Optional<Occurrence> visitOf(Parties parties, Optional<Period> when) {
		List<Occurrence> visits = this.events.reversed()
			.stream()
			.filter((event) -> event.kind() == EventKind.VISIT && event.host() != null)
			.filter((event) -> event.people().stream().anyMatch(parties.people()::contains)
					|| event.holders().stream().anyMatch(parties.holders()::contains))
			.toList();
		return visits.stream()
			.filter((visit) -> visit.when() != null && when.filter(visit.when()::agreesWith).isPresent())
			.findFirst()
			.or(() -> visits.stream().findFirst());
	}

	/** Whether a passage tells an event of a kind. */
	boolean tells(EventKind kind, Passage passage) {
		return last(kind)
			.filter((event) -> event.evidence().stream().anyMatch((told) -> told.start() == passage.sentence().start()))
			.isPresent();
	}

	/** Who was told last to visit another state than this, and may now go there. */
	Optional<Named> traveller(Set<String> host) {
		return last(EventKind.VISIT).filter((visit) -> visit.host() != null && !host.contains(visit.host()))
			.flatMap(Occurrence::visitors)
			.filter((visitors) -> Collections.disjoint(visitors.states(), host));
	}

	/** Those who met in turn at a conference told in the same sentence attended it. */
	void attend(Occurrence talks) {
		for (int at = 0; at < this.events.size(); at++) {
			Occurrence event = this.events.get(at);
			if (event.kind() == EventKind.CONFERENCE && event.isToldIn(talks.evidence())) {
				this.events.set(at, event.joinedBy(talks.parties()));
			}
		}
	}

	/** Three states and more are said to attend the conference told last. */
	void attend(Parties attending) {
		if (attending.states().size() < SEVERAL) {
			return;
		}
		for (int at = this.events.size() - 1; at >= 0; at--) {
			if (this.events.get(at).kind() == EventKind.CONFERENCE) {
				this.events.set(at, this.events.get(at).joinedBy(attending));
				return;
			}
		}
	}

	/**
	 * Somebody is said to take part in the last event of a kind; in a visit as a visitor.
	 */
	void join(EventKind kind, Parties joining, Evidence sentence) {
		last(kind).filter((event) -> kind != EventKind.VISIT || event.isMadeBy(joining.states()))
			.ifPresent(
					(event) -> this.events.set(this.events.indexOf(event), event.joinedBy(joining).alsoTold(sentence)));
	}

	/**
	 * Whether the story so far is about calls, so that its further talks are calls too.
	 */
	boolean isOfCalls() {
		return last(EventKind.CALL).isPresent() && last(EventKind.MEETING).isEmpty() && last(EventKind.VISIT).isEmpty();
	}

	/** Whether something is told that has brought the states together. */
	boolean knows(Collection<String> states) {
		return this.events.stream().anyMatch((event) -> event.states().containsAll(states));
	}

	/** Another sentence speaks of the last event of a kind ("during the visit"). */
	void comeBack(EventKind kind, Evidence sentence) {
		last(kind).ifPresent((event) -> this.events.set(this.events.indexOf(event), event.alsoTold(sentence)));
	}

	/** Changes the status of the last event of a kind. */
	void callOff(EventKind kind) {
		for (int at = this.events.size() - 1; at >= 0; at--) {
			if (this.events.get(at).kind() == kind) {
				this.events.set(at, this.events.get(at).withStatus(EventStatus.CANCELLED));
				return;
			}
		}
	}

	Optional<Occurrence> last(EventKind kind) {
		return this.events.reversed().stream().filter((event) -> event.kind() == kind).findFirst();
	}

}
