package entente.graph.recording;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import entente.graph.store.Graph;
import entente.graph.store.ErasureKey;
import entente.model.Identity;
import entente.model.PersonMention;
import org.springframework.stereotype.Component;

/**
 * Remembers who was erased, by keyed digests of the names: who has the graph without the
 * key learns nobody's name from it.
 */
@Component
class Erasures {

	private static final String REMEMBER = """
			UNWIND $digests AS digest
			MERGE (e:Erasure {digest: digest})
			  ON CREATE SET e.key = $key
			""";

	private static final String KNOWN = "MATCH (e:Erasure) WHERE e.digest IN $digests RETURN e.digest";

	private static final String OTHER_KEYS = "MATCH (e:Erasure) WHERE e.key <> $key RETURN e.key LIMIT 1";

	private final ErasureKey key;

	private final Identity identity;

	Erasures(ErasureKey key, Identity identity) {
		this.key = key;
		this.identity = identity;
	}

	/**
	 * Remembers the names of all mentions of a person.
	 * @throws IllegalStateException if there is no key, or another one than before
	 */
	void remember(Collection<PersonMention> mentions, Graph graph) {
		requireSameKey(graph);
		Set<String> digests = new TreeSet<>();
		mentions.forEach(
				(mention) -> this.identity.traces(mention).forEach((trace) -> digests.add(this.key.digest(trace))));
		graph.run(REMEMBER, "digests", digests, "key", this.key.fingerprint());
	}

	/** Every form of the names of those mentioned who were erased. */
	List<String> among(Collection<PersonMention> people, Graph graph) {
		requireSameKey(graph);
		if (!this.key.isPresent()) {
			return List.of();
		}
		Map<String, PersonMention> byDigest = new TreeMap<>();
		people.forEach((person) -> byDigest.put(this.key.digest(this.identity.trace(person)), person));
		Set<String> erased = new HashSet<>(graph.strings(KNOWN, "digests", byDigest.keySet()));
		byDigest.keySet().retainAll(erased);
		return byDigest.values().stream().flatMap((person) -> person.names().stream()).distinct().toList();
	}

	/** Under another key nobody would be recognised, and the erased would come back. */
	private void requireSameKey(Graph graph) {
		if (!graph.strings(OTHER_KEYS, "key", this.key.fingerprint()).isEmpty()) {
			throw new IllegalStateException("This graph remembers erased persons under another key: set "
					+ ErasureKey.SETTING + " to the one under which they were erased");
		}
	}

}
