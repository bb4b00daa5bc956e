package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * The events told so far, each once however often the text comes back to it.
 */
public final class Chronicle {

	/** Fewer who are said to attend something may attend something else. */
	private static final int SEVERAL = 3;

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

	private final List<Occurrence> events = new ArrayList<>();

	/** The events in the order of their first mention. */
	public List<Occurrence> events() {
		return List.copyOf(this.events);
	}

	/** Adds what a sentence tells to the event it tells of, or as a new one. */
	void add(Occurrence told) {
		for (int at = 0; at < this.events.size(); at++) {
			if (same(this.events.get(at), told)) {
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
			if (known.kind() == told.kind() && known.states().containsAll(told.states())
					&& known.people().containsAll(told.people()) && datesAgree(known, told)
					&& (told.kind() != EventKind.CONFERENCE || namesAgree(known, told))) {
				this.events.set(at, known.merge(told));
				return;
			}
		}
		add(told);
	}

	/** Where the people of an event are on a visit, if they are. */
	Optional<Occurrence> visitOf(Collection<String> people) {
		return this.events.reversed()
			.stream()
			.filter((event) -> event.kind() == EventKind.VISIT && event.host() != null)
			.filter((event) -> event.people().stream().anyMatch(people::contains))
			.findFirst();
	}

	/** Whether a passage tells an event of a kind. */
	boolean tells(EventKind kind, Passage passage) {
		return last(kind).filter((event) -> event.evidence()
			.stream()
			.anyMatch((told) -> told.start() == passage.sentence().start())).isPresent();
	}

	/** Who was told last to visit another state than this, and may now go there. */
	Optional<Named> traveller(Set<String> host) {
		return last(EventKind.VISIT).filter((visit) -> visit.host() != null && !host.contains(visit.host()))
			.flatMap((visit) -> {
				SortedSet<String> home = new TreeSet<>(visit.states());
				home.remove(visit.host());
				return (home.isEmpty() || !Collections.disjoint(home, host)) ? Optional.empty()
						: Optional.of(new Named(Slot.PERSON, 0, 0, home, visit.people(), null, ""));
			});
	}

	/** Those who met in turn at a conference told in the same sentence attended it. */
	void attend(Occurrence talks) {
		for (int at = 0; at < this.events.size(); at++) {
			Occurrence event = this.events.get(at);
			if (event.kind() == EventKind.CONFERENCE && toldTogether(event, talks)) {
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

	private static boolean toldTogether(Occurrence one, Occurrence other) {
		return one.evidence()
			.stream()
			.anyMatch((told) -> other.evidence().stream().anyMatch((too) -> too.start() == told.start()));
	}

	/** Whether something is told that has brought the states together. */
	boolean knows(Collection<String> states) {
		return this.events.stream().anyMatch((event) -> event.states().containsAll(states));
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

	private static boolean same(Occurrence one, Occurrence other) {
		return one.kind() == other.kind() && statusesAgree(one.status(), other.status()) && datesAgree(one, other)
				&& switch (one.kind()) {
					case VISIT -> hostsAgree(one, other) && nested(one.states(), other.states())
							&& (one.status() == other.status() || nested(one.people(), other.people()));
					case CONFERENCE -> namesAgree(one, other);
					default -> nested(one.states(), other.states()) && nested(one.people(), other.people())
							&& hostsAgree(one, other);
				};
	}

	private static boolean datesAgree(Occurrence one, Occurrence other) {
		return one.when() == null || other.when() == null || one.when().agreesWith(other.when());
	}

	/** What was planned may have been called off; held and planned are two things. */
	private static boolean statusesAgree(EventStatus one, EventStatus other) {
		return one == other || (one != EventStatus.HELD && other != EventStatus.HELD);
	}

	private static boolean hostsAgree(Occurrence one, Occurrence other) {
		return one.host() == null || other.host() == null || Objects.equals(one.host(), other.host());
	}

	private static <T> boolean nested(Collection<T> one, Collection<T> other) {
		return one.containsAll(other) || other.containsAll(one);
	}

	/** Most of the words of the shorter name are in the longer. */
	private static boolean namesAgree(Occurrence one, Occurrence other) {
		Set<String> first = words(one.name());
		Set<String> second = words(other.name());
		Set<String> shared = new HashSet<>(first);
		shared.retainAll(second);
		int shorter = Math.min(first.size(), second.size());
		return shorter == 0 || shared.size() * 2 > shorter;
	}

	private static Set<String> words(@Nullable String name) {
		Set<String> words = new HashSet<>();
		if (name != null) {
			WORD.matcher(name.toLowerCase(Locale.ROOT)).results().forEach((word) -> words.add(word.group()));
		}
		return words;
	}

}
