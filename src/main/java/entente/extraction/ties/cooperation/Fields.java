package entente.extraction.ties.cooperation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import entente.model.CooperationReport;
import entente.model.Evidence;

/**
 * The themes found so far for each pair of states.
 */
public final class Fields {

	/** More states than these make no pairs. */
	private static final int MOST_STATES = 5;

	private final Map<String, List<Evidence>> evidence = new TreeMap<>();

	private final Map<String, CooperationReport> reports = new TreeMap<>();

	/** Adds a theme for each pair of the states, if they are not too many. */
	public void add(Collection<String> states, String theme, Evidence sentence) {
		List<String> sorted = states.stream().sorted().toList();
		for (int one = 0; one < sorted.size() && sorted.size() <= MOST_STATES; one++) {
			for (int other = one + 1; other < sorted.size(); other++) {
				add(sorted.get(one), sorted.get(other), theme, sentence);
			}
		}
	}

	private void add(String first, String second, String theme, Evidence sentence) {
		String key = first + ' ' + second + ' ' + theme;
		List<Evidence> sentences = this.evidence.computeIfAbsent(key, (unseen) -> new ArrayList<>());
		if (sentences.stream().noneMatch((known) -> known.start() == sentence.start())) {
			sentences.add(sentence);
		}
		this.reports.put(key, new CooperationReport(first, second, theme, sentences));
	}

	/** By pair, then by theme. */
	public List<CooperationReport> reports() {
		return List.copyOf(this.reports.values());
	}

}
