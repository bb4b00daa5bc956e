package entente.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long to measure and what: system properties {@code bench.…}.
 *
 * @param sizes events of each graph
 * @param warming load before anything is measured of a graph
 * @param slice of each way of each question in a round
 * @param questions how their names begin, empty for all
 */
record Settings(List<Integer> sizes, Duration warming, Duration slice, int rounds, List<String> questions) {

	static Settings read() {
		boolean brief = Boolean.getBoolean("bench.brief");
		return new Settings(
				Stream.of(System.getProperty("bench.sizes", brief ? "10000" : "10000,200000").split(","))
					.map(Integer::valueOf)
					.toList(),
				seconds("bench.warming", brief ? 15 : 180), seconds("bench.slice", brief ? 0.5 : 1.5),
				Integer.getInteger("bench.rounds", brief ? 1 : 3),
				List.of(System.getProperty("bench.questions", "").split(",")));
	}

	boolean ask(Inquiry inquiry) {
		return this.questions.stream().anyMatch(inquiry.name()::startsWith);
	}

	private static Duration seconds(String property, double usual) {
		return Duration.ofMillis((long) (1000 * Double.parseDouble(System.getProperty(property, "" + usual))));
	}

}
