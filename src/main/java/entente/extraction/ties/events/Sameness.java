package entente.extraction.ties.events;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * Whether two tellings are of one event.
 */
final class Sameness {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

	private Sameness() {
	}

	/** Whether what is taken up ("the visit") is the one that is known. */
	static boolean takenUp(Occurrence known, Occurrence told) {
		return known.kind() == told.kind() && known.states().containsAll(told.states())
				&& known.people().containsAll(told.people()) && datesAgree(known, told)
				&& (told.kind() != EventKind.CONFERENCE || namesAgree(known, told));
	}

	/** Others may be told to have taken part in the talks told last. */
	static boolean ofTalks(Occurrence last, Occurrence told) {
		return last.kind() == EventKind.MEETING && last.status() == told.status()
				&& last.states().containsAll(told.states()) && datesAgree(last, told);
	}

	/** Whether talks without day and place turn out to be the call. */
	static boolean isCallToldAsTalks(Occurrence talks, Occurrence call) {
		return talks.kind() == EventKind.MEETING && talks.when() == null && talks.place() == null
				&& talks.status() == call.status() && talks.states().equals(call.states()) && !talks.people().isEmpty()
				&& call.people().containsAll(talks.people());
	}

	/** Whether both tell of one event. */
	static boolean of(Occurrence one, Occurrence other) {
		return one.kind() == other.kind() && statusesAgree(one.status(), other.status()) && datesAgree(one, other)
				&& switch (one.kind()) {
					case VISIT -> hostsAgree(one, other) && nested(one.states(), other.states())
							&& (one.status() == other.status() || nested(one.people(), other.people()));
					case CONFERENCE -> namesAgree(one, other);
					default -> nested(one.states(), other.states()) && nested(one.people(), other.people())
							&& nested(one.holders(), other.holders()) && hostsAgree(one, other);
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
