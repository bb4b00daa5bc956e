package entente.graph.counters;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import entente.graph.store.Graph;
import entente.graph.store.Transactions;

/**
 * Holds counters to the facts that they count. Recording keeps them in step; this tells
 * whether it has, and puts right what somebody has changed by hand.
 */
@Component
public class Recount {

	private static final int BATCH = 500;

	private static final String STATES = "MATCH (s:State) RETURN s.code ORDER BY s.code";

	private static final String DYADS = "MATCH (y:Dyad) RETURN y.key ORDER BY y.key";

	private final Transactions transactions;

	public Recount(Transactions transactions) {
		this.transactions = transactions;
	}

	/** Codes of states and keys of dyads of which counters say what facts do not. */
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		for (List<String> codes : batches(STATES)) {
			faults.addAll(this.transactions.read((graph) -> new StateCounters(graph).faults(codes)));
		}
		for (List<String> keys : batches(DYADS)) {
			faults.addAll(this.transactions.read((graph) -> new Dyads(graph).faults(keys)));
		}
		return faults;
	}

	/**
	 * Counts anew where counters say what facts do not. Recording may go on meanwhile.
	 * @return what was wrong, as by {@link #faults}
	 */
	public List<String> repair() {
		List<String> faults = new ArrayList<>();
		for (List<String> codes : batches(STATES)) {
			faults.addAll(this.transactions.write((graph) -> repairStates(graph, codes)));
		}
		for (List<String> keys : batches(DYADS)) {
			faults.addAll(this.transactions.write((graph) -> repairDyads(graph, keys)));
		}
		return faults;
	}

	private static List<String> repairStates(Graph graph, List<String> codes) {
		List<String> faults = new StateCounters(graph).faults(codes);
		new StateCounters(graph).recount(faults);
		return faults;
	}

	private static List<String> repairDyads(Graph graph, List<String> keys) {
		List<String> faults = new Dyads(graph).repair(keys);
		new StraightEdges(graph).redrawBetweenStates(faults);
		return faults;
	}

	private List<List<String>> batches(String statement) {
		List<String> all = this.transactions.read((graph) -> graph.strings(statement));
		List<List<String>> batches = new ArrayList<>();
		for (int from = 0; from < all.size(); from += BATCH) {
			batches.add(all.subList(from, Math.min(all.size(), from + BATCH)));
		}
		return batches;
	}

}
