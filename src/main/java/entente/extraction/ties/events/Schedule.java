package entente.extraction.ties.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.time.DateMention;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.EventKind;
import entente.model.EventStatus;
import entente.model.PartialDate;

/**
 * A table of visits: each row has a date and a guest of the state whose table it is.
 */
public final class Schedule {

	private static final String BAR = " | ";

	private final List<String> leading;

	private final Set<String> guests = new HashSet<>();

	private final Set<String> title = new HashSet<>();

	/**
	 * @param leading the main states of the document, the most prominent first
	 */
	public Schedule(List<Passage> passages, List<String> leading) {
		this.leading = leading;
		passages.stream().filter(Schedule::isRow).forEach((row) -> this.guests.addAll(row.states(Named::party)));
		passages.stream()
			.filter((passage) -> passage.sentence().headline() && !isRow(passage))
			.forEach((heading) -> this.title.addAll(heading.states(Named::party)));
	}

	static boolean isRow(Passage passage) {
		int first = passage.text().indexOf(BAR);
		return first >= 0 && passage.text().indexOf(BAR, first + BAR.length()) >= 0;
	}

	/** Adds the visit that a row tells. */
	public void read(Passage passage, Scene scene, Chronicle chronicle) {
		if (isRow(passage)) {
			host().ifPresent((host) -> read(passage, host, scene, chronicle));
		}
	}

	/** The state of the headings, else the only main one that is in no row. */
	private Optional<String> host() {
		return this.leading.stream()
			.filter(this.title::contains)
			.findFirst()
			.or(() -> this.leading.stream().filter((state) -> !this.guests.contains(state)).findFirst());
	}

	private static void read(Passage row, String host, Scene scene, Chronicle chronicle) {
		List<Named> guests = row.named().stream().filter((named) -> isGuest(named, host)).toList();
		boolean dated = row.dates().stream().anyMatch((date) -> date.start() < row.text().indexOf(BAR));
		boolean calledOff = row.tense(row.whole(), Sense.CANCEL).findAny().isPresent();
		if (guests.isEmpty() || !(dated || calledOff)) {
			return;
		}
		Named guest = guests.stream().filter(Named::personal).findFirst().orElse(guests.getFirst());
		List<Named> party = guests.stream().filter((named) -> named.states().equals(guest.states())).toList();
		Optional<Period> when = when(row, scene, calledOff ? Tense.UNKNOWN : Tense.PRESENT);
		Parties parties = Parties.of(party, Optional.empty(), Optional.empty()).hostedBy(host);
		chronicle.add(Occurrence.of(EventKind.VISIT, calledOff ? EventStatus.CANCELLED : status(row, when, scene), when,
				parties, row.evidence("visit.listed")));
		scene.turnTo(parties.states());
	}

	private static boolean isGuest(Named named, String host) {
		boolean party = named.personal() || named.slot() == Slot.STATE || named.slot() == Slot.NATIONALITY;
		return party && named.states().size() == 1 && !named.states().contains(host);
	}

	private static Optional<Period> when(Passage row, Scene scene, Tense tense) {
		Collection<DateMention> dates = row.dates();
		return dates.stream().findFirst().flatMap((date) -> date.resolve(scene.published(), tense));
	}

	private static EventStatus status(Passage row, Optional<Period> when, Scene scene) {
		PartialDate published = scene.published();
		boolean ahead = (published != null && when.isPresent()) ? when.get().isAfter(published)
				: row.tense(row.whole(), Sense.PLAN).findAny().isPresent();
		return ahead ? EventStatus.PLANNED : EventStatus.HELD;
	}

}
