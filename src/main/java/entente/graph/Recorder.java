package entente.graph;

import java.util.Collection;
import java.util.List;

import entente.model.Document;
import entente.model.Extraction;
import entente.model.State;
import entente.model.Theme;

/**
 * Writes documents and what they say into the graph. Safe for use by many threads and by
 * many processes on one server: the graph that results depends on the documents alone,
 * neither on their order nor on how often each is recorded.
 */
public interface Recorder {

	/**
	 * Stores a document with what it says, in one transaction, and brings all facts that
	 * rest on it up to date. A document already stored under this id is replaced, claims
	 * and all, unless both its text and what it says are unchanged. A document that names
	 * somebody who was {@link Curation#forget erased} is refused.
	 * @throws IllegalArgumentException if the extraction is not of this document, or
	 * refers to a state or theme that was not seeded; nothing is stored then
	 */
	Recorded record(Document document, Extraction extraction);

	/**
	 * Documents that another version of this program has read, as they are stored, in the
	 * order of their ids: recording them anew brings them up to date.
	 * @param after the id after which to go on, empty to begin
	 * @param limit how many at most
	 */
	List<Document> outdated(String after, int limit);

	/** Whether no document has been recorded yet. */
	boolean isEmpty();

	/**
	 * Writes the reference data; what is there already is brought up to date.
	 * @param themes in any order
	 */
	void seed(Collection<State> states, Collection<Theme> themes);

}
