package entente.ingestion;

import java.util.Collection;
import java.util.List;

import entente.graph.Curation;
import entente.model.ClaimStatus;
import entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Knows nothing, so that nothing can be changed.
 */
final class NoCuration implements Curation {

	@Override
	public boolean retract(String document) {
		return false;
	}

	@Override
	public boolean review(String claim, ClaimStatus status, @Nullable String note) {
		return false;
	}

	@Override
	public String merge(Collection<String> people) {
		throw new IllegalArgumentException("nobody is known");
	}

	@Override
	public List<String> split(String person) {
		throw new IllegalArgumentException("nobody is known");
	}

	@Override
	public List<Document> forget(String person) {
		return List.of();
	}

}
