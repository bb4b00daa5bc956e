package entente.graph.counters;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import entente.graph.kept.Topic;
import entente.graph.people.Participation;
import entente.graph.store.Graph;

/**
 * Keeps counters and straight edges in step with the facts that a document changes: these
 * are counted out before they change, and in again after.
 */
public final class Balance {

	private static final String DYADS_OF_EVENTS = """
			MATCH (e:Event)-[:WITHIN]->(y:Dyad) WHERE e.id IN $ids RETURN DISTINCT y.key
			""";

	private static final String DYADS_OF_AGREEMENTS = """
			MATCH (a:Agreement)-[:WITHIN]->(y:Dyad) WHERE a.id IN $ids RETURN DISTINCT y.key
			""";

	private final Graph graph;

	private final List<String> events;

	private final List<String> agreements;

	private final List<Topic> topics;

	private final Set<String> dyads = new TreeSet<>();

	private final Set<String> persons = new TreeSet<>();

	public Balance(Graph graph, List<String> events, List<String> agreements, List<Topic> topics) {
		this.graph = graph;
		this.events = events;
		this.agreements = agreements;
		this.topics = topics;
	}

	/** Counts out all that is about to change. */
	public void open() {
		collect();
		this.persons.addAll(new Participation(this.graph).persons(this.events));
		new StateCounters(this.graph).add(-1, this.events, this.agreements, this.topics);
	}

	/**
	 * Counts in all that has changed.
	 * @param people ids of persons whose participation changed
	 */
	public void close(Collection<String> people) {
		collect();
		this.persons.addAll(people);
		new StateCounters(this.graph).add(1, this.events, this.agreements, this.topics);
		new Dyads(this.graph).recount(this.dyads);
		StraightEdges edges = new StraightEdges(this.graph);
		edges.redrawBetweenStates(this.dyads);
		edges.redrawOfPersons(this.persons);
	}

	private void collect() {
		this.dyads.addAll(this.graph.strings(DYADS_OF_EVENTS, "ids", this.events));
		this.dyads.addAll(this.graph.strings(DYADS_OF_AGREEMENTS, "ids", this.agreements));
		this.topics.forEach((topic) -> this.dyads.add(topic.pair().key()));
	}

}
