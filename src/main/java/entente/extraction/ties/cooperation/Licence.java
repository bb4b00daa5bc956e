package entente.extraction.ties.cooperation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import entente.model.EventKind;

/**
 * Which pairs of states a document binds by an event, an instrument or a plain statement.
 * Themes named elsewhere in the document are theirs alone.
 */
public final class Licence {

	/** At a larger gathering those who attend need not deal with one another. */
	private static final int SMALL = 3;

	private final Map<String, Set<String>> partners = new HashMap<>();

	/** Licenses the participants of an event. */
	public void event(EventKind kind, Collection<String> states) {
		if (states.size() <= ((kind == EventKind.VISIT) ? 2 : SMALL)) {
			grant(states);
		}
	}

	/** Licenses each pair of the states. */
	public void grant(Collection<String> states) {
		states.forEach((one) -> this.partners.computeIfAbsent(one, (unseen) -> new HashSet<>()).addAll(states));
	}

	/** Whether each pair of the states is licensed. */
	boolean covers(Collection<String> states) {
		return states.stream().allMatch((one) -> this.partners.getOrDefault(one, Set.of()).containsAll(states));
	}

}
