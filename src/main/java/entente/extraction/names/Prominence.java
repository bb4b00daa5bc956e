package entente.extraction.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import entente.reference.States;

/**
 * Which states a document is about: those of its title and first sentences, then those
 * that it names most.
 */
final class Prominence {

	private static final int TITLE = 3;

	private static final int LEAD = 2;

	private static final int LETTERHEAD = 2;

	private static final int LEAD_SENTENCES = 3;

	private final List<Line> lines;

	private final Map<String, Integer> counts = new HashMap<>();

	private final Map<String, Integer> weights = new HashMap<>();

	private final Map<String, Integer> first = new HashMap<>();

	private final @Nullable String credited;

	Prominence(List<Line> lines, @Nullable String credited) {
		this.lines = lines;
		this.credited = credited;
		int body = 0;
		for (Line line : lines) {
			boolean headline = line.sentence().headline();
			body += headline ? 0 : 1;
			int weight = headline ? TITLE : ((body <= LEAD_SENTENCES) ? LEAD : 1);
			for (States.Match match : line.states()) {
				this.counts.merge(match.code(), 1, Integer::sum);
				this.weights.merge(match.code(), weight, Integer::sum);
				this.first.putIfAbsent(match.code(), match.start());
			}
		}
	}

	/** How often each state is named. */
	Map<String, Integer> counts() {
		return this.counts;
	}

	/** Where a state is named first. */
	int first(String code) {
		return this.first.getOrDefault(code, 0);
	}

	/** Every state once, the most prominent first. */
	List<String> leading() {
		return this.weights.keySet()
			.stream()
			.sorted(Comparator.comparing((String code) -> -this.weights.getOrDefault(code, 0))
				.thenComparing((code) -> this.first.getOrDefault(code, 0)))
			.toList();
	}

	/**
	 * The state whose press or government reports: the one that labels the title, or the
	 * one whose agency is credited.
	 */
	@Nullable String reporting() {
		for (Line line : this.lines) {
			if (line.sentence().headline() && !line.states().isEmpty()) {
				States.Match match = line.states().getFirst();
				int after = line.tokenAt(match.end() - 1) + 1;
				boolean labels = match.start() == line.sentence().start() && line.at(after) == ':';
				if (labels || isLetterhead(line)) {
					return match.code();
				}
			}
		}
		return (this.credited != null && this.counts.containsKey(this.credited)) ? this.credited : null;
	}

	/** "Ministry of Foreign Affairs of Japan" and nothing else, above all. */
	private static boolean isLetterhead(Line line) {
		boolean body = line.shape().indexOf('H') >= 0 || line.shape().indexOf('B') >= 0;
		return line.number() < LETTERHEAD && body && line.states(0, line.size()).size() == 1
				&& line.shape().indexOf('v') < 0;
	}

	/** The reporting state, else the one named most. */
	@Nullable String home() {
		String reporting = reporting();
		return (reporting != null) ? reporting : most();
	}

	private @Nullable String most() {
		int most = this.counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (most < 2 && this.counts.size() > 2) {
			return null;
		}
		return this.counts.keySet()
			.stream()
			.max(Comparator.comparing((String code) -> this.counts.getOrDefault(code, 0))
				.thenComparing((code) -> -this.first.getOrDefault(code, 0)))
			.orElse(null);
	}

}
