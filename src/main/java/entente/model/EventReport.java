package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One event as one document tells it.
 *
 * @param name as the document words it, null for an event without one
 * @param start as exact as the text and the publication date allow, else null
 * @param end null where the text tells none
 * @param place the city, null where the text tells none
 * @param host code of the state where it takes place, null where the text does not tell
 * @param participants codes of the states that take part, host included
 * @param people {@link PersonMention#name() names} of those who take part
 * @param holders those who take part and are named by their office alone
 * @param themes codes of what it is about
 * @param evidence the sentences that tell it, the one that tells most first; never empty
 */
public record EventReport(EventKind kind, @Nullable String name, EventStatus status, @Nullable PartialDate start,
		@Nullable PartialDate end, @Nullable String place, @Nullable String host, List<String> participants,
		List<String> people, List<HolderMention> holders, List<String> themes, List<Evidence> evidence) {

	public EventReport {
		participants = List.copyOf(participants);
		people = List.copyOf(people);
		holders = List.copyOf(holders);
		themes = List.copyOf(themes);
		evidence = List.copyOf(evidence);
	}

}
