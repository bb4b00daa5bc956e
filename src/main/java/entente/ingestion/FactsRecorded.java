package entente.ingestion;

import java.util.List;

/**
 * A document told facts that no document had told; they are in the graph.
 *
 * @param document id of the document
 * @param facts ids of events and agreements
 */
public record FactsRecorded(String document, List<String> facts) {

	public FactsRecorded {
		facts = List.copyOf(facts);
	}

}
