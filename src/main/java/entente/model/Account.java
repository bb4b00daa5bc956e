package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one document tells of one person, institution, event or agreement.
 *
 * @param <R> the kind of report
 * @param document id of the document: accounts of one document are told apart by it, but
 * its value decides nothing
 * @param item which report of its kind in the document this is, from 0
 * @param lang ISO 639-1 code of the document's language
 * @param published when the document was published, null where nothing tells it
 * @param people those whom the report names, as the document presents them
 */
public record Account<R>(String document, int item, String lang, @Nullable PartialDate published, R report,
		List<PersonMention> people) {

	public Account {
		people = List.copyOf(people);
	}

}
