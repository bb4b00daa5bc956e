package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one document tells of one person, institution, event or agreement.
 *
 * @param <R> the kind of report
 * @param source which report of which document this is: tells accounts apart and carries
 * them through, but decides nothing
 * @param published when the document was published, null where nothing tells it
 * @param people those whom the report names, as the document presents them
 */
public record Account<R>(String source, String lang, @Nullable PartialDate published, R report,
		List<PersonMention> people) {

	public Account {
		people = List.copyOf(people);
	}

}
