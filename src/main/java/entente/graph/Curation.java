package entente.graph;

import java.util.Collection;
import java.util.List;

import entente.model.ClaimStatus;
import entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What people say about what was read: documents taken back, claims reviewed, persons
 * told to be one, persons erased. Each call is one transaction, and all facts follow in
 * it. Safe for use by many threads and by many processes on one server.
 */
public interface Curation {

	/**
	 * Takes a document back with all that rests on it alone: the graph is as if it had
	 * never been read.
	 * @return whether it was there
	 */
	boolean retract(String document);

	/**
	 * A reviewer's word on a claim. A rejected claim supports no fact; what no other
	 * claim supports is gone.
	 * @param note why, null for none; it takes the place of an earlier one
	 * @return whether the claim is known
	 */
	boolean review(String claim, ClaimStatus status, @Nullable String note);

	/**
	 * Says that all mentions of some persons are of one, also of those in documents read
	 * later.
	 * @return id of the person that they are now
	 * @throws IllegalArgumentException unless at least two different persons are given,
	 * all known; nothing is changed then
	 */
	String merge(Collection<String> people);

	/**
	 * Takes back every merge that a person rests on.
	 * @return ids of the persons that they are again, in alphabetical order
	 * @throws IllegalArgumentException if the person is unknown, or no merge
	 */
	List<String> split(String person);

	/**
	 * Remembers, by keyed digests of the names alone, that a person is not to be known
	 * again: {@link Recorder#record Recording} a document that names the person is
	 * refused from now on.
	 * @return the documents that name the person, as they are stored; they have to be
	 * recorded anew, without the name. Empty if the person is unknown
	 * @throws IllegalStateException if there is no key; the message names the setting
	 */
	List<Document> forget(String person);

}
