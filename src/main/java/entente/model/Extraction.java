package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that one document says, each part with its sentences. Lists are immutable and in
 * the order of first mention.
 *
 * @param document the document's id
 * @param lang ISO 639-1 code of the text's language
 * @param published as given with the document, or read from its text
 * @param states the states that the text names, each once
 */
public record Extraction(String document, String lang, @Nullable PartialDate published, List<StateMention> states,
		List<PersonMention> people, List<InstitutionMention> institutions, List<EventReport> events,
		List<AgreementReport> agreements, List<CooperationReport> cooperation) {

	public Extraction {
		states = List.copyOf(states);
		people = List.copyOf(people);
		institutions = List.copyOf(institutions);
		events = List.copyOf(events);
		agreements = List.copyOf(agreements);
		cooperation = List.copyOf(cooperation);
	}

}
