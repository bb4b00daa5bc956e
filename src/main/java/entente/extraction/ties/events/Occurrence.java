package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.time.Period;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.EventStatus;
import entente.model.Evidence;
import entente.model.HolderMention;

/**
 * An event as far as the text read so far tells it.
 */
public record Occurrence(EventKind kind, EventStatus status, @Nullable Period when, SortedSet<String> states,
		List<String> people, List<HolderMention> holders, @Nullable String place, @Nullable String host,
		@Nullable String name, List<Evidence> evidence) {

	static Occurrence of(EventKind kind, EventStatus status, Optional<Period> when, Parties parties,
			Evidence evidence) {
		return new Occurrence(kind, status, when.orElse(null), parties.states(), parties.people(), parties.holders(),
				parties.place(), parties.host(), parties.name(), List.of(evidence));
	}

	/** The same event with what another sentence adds. */
	Occurrence merge(Occurrence other) {
		SortedSet<String> allStates = new TreeSet<>(this.states);
		allStates.addAll(other.states);
		LinkedHashSet<String> allPeople = new LinkedHashSet<>(this.people);
		allPeople.addAll(other.people);
		LinkedHashSet<HolderMention> allHolders = new LinkedHashSet<>(this.holders);
		allHolders.addAll(other.holders);
		boolean calledOff = other.status == EventStatus.CANCELLED;
		return new Occurrence(this.kind, calledOff ? other.status : this.status, exacter(this.when, other.when),
				allStates, List.copyOf(allPeople), List.copyOf(allHolders), first(this.place, other.place),
				first(this.host, other.host), first(this.name, other.name), both(this.evidence, other.evidence));
	}

	/** Those who are not at home where it takes place, empty where nobody is told. */
	Optional<Named> visitors() {
		SortedSet<String> home = new TreeSet<>(this.states);
		home.remove(this.host);
		return home.isEmpty() ? Optional.empty() : Optional.of(new Named(Slot.PERSON, 0, 0, home, this.people, null,
				this.holders.stream().filter((holder) -> home.contains(holder.state())).toList(), List.of(), ""));
	}

	Parties parties() {
		return new Parties(this.states, this.people, this.holders, this.place, this.host, this.name);
	}

	/** The same event, attended also by others. */
	Occurrence joinedBy(Parties other) {
		SortedSet<String> allStates = new TreeSet<>(this.states);
		allStates.addAll(other.states());
		LinkedHashSet<String> allPeople = new LinkedHashSet<>(this.people);
		allPeople.addAll(other.people());
		LinkedHashSet<HolderMention> allHolders = new LinkedHashSet<>(this.holders);
		allHolders.addAll(other.holders());
		return new Occurrence(this.kind, this.status, this.when, allStates, List.copyOf(allPeople),
				List.copyOf(allHolders), this.place, this.host, this.name, this.evidence);
	}

	/** The same, known to be of another kind. */
	Occurrence of(EventKind given) {
		return new Occurrence(given, this.status, this.when, this.states, this.people, this.holders, this.place,
				this.host, this.name, this.evidence);
	}

	/** The same event, of which another sentence speaks too. */
	Occurrence alsoTold(Evidence sentence) {
		return new Occurrence(this.kind, this.status, this.when, this.states, this.people, this.holders, this.place,
				this.host, this.name, both(this.evidence, List.of(sentence)));
	}

	Occurrence withStatus(EventStatus given) {
		return new Occurrence(this.kind, given, this.when, this.states, this.people, this.holders, this.place,
				this.host, this.name, this.evidence);
	}

	private static @Nullable Period exacter(@Nullable Period one, @Nullable Period other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (other.start().precision().compareTo(one.start().precision()) < 0) ? other : one;
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (one != null) ? one : other;
	}

	private static List<Evidence> both(List<Evidence> one, List<Evidence> other) {
		List<Evidence> all = new ArrayList<>(one);
		other.stream()
			.filter((evidence) -> all.stream().noneMatch((known) -> known.start() == evidence.start()))
			.forEach(all::add);
		all.sort(Comparator.comparingDouble(Evidence::confidence).reversed());
		return all;
	}

	/** Whether one of the sentences tells it. */
	public boolean isToldIn(Collection<Evidence> sentences) {
		return this.evidence.stream()
			.anyMatch((told) -> sentences.stream().anyMatch((sentence) -> sentence.start() == told.start()));
	}

	/** What the document says of it. */
	public EventReport report(List<String> themes) {
		return new EventReport(this.kind, this.name, this.status, (this.when != null) ? this.when.start() : null,
				(this.when != null) ? this.when.end() : null, this.place, this.host, List.copyOf(this.states),
				this.people, this.holders, themes, this.evidence);
	}

}
