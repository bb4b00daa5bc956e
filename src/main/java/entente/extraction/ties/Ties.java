package entente.extraction.ties;

import java.util.List;

import entente.model.AgreementReport;
import entente.model.CooperationReport;
import entente.model.EventReport;

/**
 * What binds those whom a document names. Lists are immutable.
 *
 * @param events in the order of first mention
 * @param agreements in the order of first mention; their {@code signedAt} is an index of
 * {@code events}
 * @param cooperation by pair, then by theme
 */
public record Ties(List<EventReport> events, List<AgreementReport> agreements, List<CooperationReport> cooperation) {

	public Ties {
		events = List.copyOf(events);
		agreements = List.copyOf(agreements);
		cooperation = List.copyOf(cooperation);
	}

}
