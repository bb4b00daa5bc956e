package entente.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The measurements as tables in Markdown.
 */
final class Report {

	private static final String HEAD = """
			| question | way | db hits | p50/p99 ms @1 | req/s @1 | CPU ms @1 | p50/p99 ms @16 | req/s @16 | CPU ms @16 | service : facts @16 |
			|---|---|---|---|---|---|---|---|---|---|
			""";

	private static final String GOALS_HEAD = """
			| question | req/s @16 : facts | goal | db hits : by hand | goal |
			|---|---|---|---|---|
			""";

	private final Settings settings;

	private final List<Measurement> measurements;

	Report(Settings settings, List<Measurement> measurements) {
		this.settings = settings;
		this.measurements = measurements;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		for (int size : this.settings.sizes()) {
			text.append(
					"\n%,d events; CPU of service with its statements, or of driver, with the client + of Bolt server\n\n"
						.formatted(size))
				.append(HEAD);
			of(size).forEach((measurement) -> text.append(line(measurement)));
			text.append("\nGoals at %,d events\n\n".formatted(size)).append(GOALS_HEAD);
			of(size).stream().filter(Measurement::isOfService).forEach((service) -> text.append(goals(service)));
		}
		if (this.settings.sizes().size() > 1) {
			text.append("\nMedians of the service by events in the graph, goal 2 at most\n\n").append(growth());
		}
		return text.toString();
	}

	private List<Measurement> of(int size) {
		return this.measurements.stream().filter((measurement) -> measurement.size() == size).toList();
	}

	private String line(Measurement measured) {
		Cell one = measured.single();
		Cell many = measured.many();
		return "| %s | %s | %,d | %s | %,.0f | %s | %s | %,.0f | %s | %s |%n".formatted(measured.inquiry().name(),
				measured.way().name(), measured.hits(), latency(one), one.perSecond(), processor(one), latency(many),
				many.perSecond(), processor(many), measured.isOfService() ? number(ratio(measured)) : "");
	}

	private String goals(Measurement service) {
		double speed = ratio(service);
		List<Measurement> byHand = ways(service).stream().filter((way) -> !way.isOfService()).toList();
		double hits = (double) service.hits() / byHand.getLast().hits();
		return "| %s | %s%s | %s | %s%s | 1.1 |%n".formatted(service.inquiry().name(), number(speed),
				(speed < service.inquiry().least()) ? " missed" : "", number(service.inquiry().least()), number(hits),
				(hits > 1.1) ? " missed" : "");
	}

	private double ratio(Measurement service) {
		return service.many().perSecond() / ways(service).get(1).many().perSecond();
	}

	private List<Measurement> ways(Measurement service) {
		return of(service.size()).stream()
			.filter((measured) -> measured.inquiry().name().equals(service.inquiry().name()))
			.toList();
	}

	private String growth() {
		List<Integer> sizes = this.settings.sizes();
		String lines = of(sizes.getLast()).stream().filter(Measurement::isOfService).map((large) -> {
			Measurement small = of(sizes.getFirst()).stream()
				.filter((measured) -> measured.isOfService()
						&& measured.inquiry().name().equals(large.inquiry().name()))
				.findFirst()
				.orElseThrow();
			return "| %s | %s | %s |%n".formatted(large.inquiry().name(),
					number(large.single().within(0.5) / small.single().within(0.5)),
					number(large.many().within(0.5) / small.many().within(0.5)));
		}).collect(Collectors.joining());
		return "| question | %,d : %,d @1 | @16 |%n|---|---|---|%n".formatted(sizes.getLast(), sizes.getFirst())
				+ lines;
	}

	private static String latency(Cell cell) {
		return number(cell.within(0.5)) + "/" + number(cell.within(0.99));
	}

	private static String processor(Cell cell) {
		return number(cell.others()) + " + " + number(cell.database());
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, (value < 10) ? "%.2f" : "%.0f", value);
	}

}
