package entente.extraction.ties;

import java.util.List;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;
import entente.model.PersonMention;

/**
 * What binds those whom a document names. Lists are immutable.
 *
 * @param events in the order of first mention
 * @param agreements in the order of first mention; their {@code signedAt} is an index of
 * {@code events}
 * @param cooperation by pair, then by theme
 * @param people those of the cast, with their days in office
 */
public record Ties(List<EventReport> events, List<AgreementReport> agreements, List<CooperationReport> cooperation,
		List<PersonMention> people) {

	public Ties {
		events = List.copyOf(events);
		agreements = List.copyOf(agreements);
		cooperation = List.copyOf(cooperation);
		people = List.copyOf(people);
	}

}
