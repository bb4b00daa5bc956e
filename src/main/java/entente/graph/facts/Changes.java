package entente.graph.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a document changes in the facts of one kind.
 *
 * @param <R> the kind of report
 * @param written new facts, and those that are not what they were
 * @param added ids of those among them that are new
 * @param deleted ids of those that no claim tells any more
 */
public record Changes<R>(List<DerivedFact<R>> written, List<String> added, List<String> deleted) {

	/** The ids of all facts that change. */
	public List<String> ids() {
		return Stream.concat(this.written.stream().map(DerivedFact::id), this.deleted.stream()).toList();
	}

	public List<String> writtenIds() {
		return this.written.stream().map(DerivedFact::id).toList();
	}

}
