package entente.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast the service answers the questions of front ends, beside the database asked by
 * hand, on graphs of two sizes. Run by
 * {@code mvn -Pbench test -Dtest=QuestionsBenchmark}; with {@code -Dbench.brief} it takes
 * two minutes.
 */
class QuestionsBenchmark {

	private static final Path FOLDER = Path.of("target/bench");

	private static final RecursiveComparisonConfiguration ALIKE = RecursiveComparisonConfiguration.builder()
		.withEqualsForType((one, other) -> Math.abs(one - other) < 1e-9, Double.class)
		.build();

	private final Settings settings = Settings.read();

	private final List<Measurement> measurements = new ArrayList<>();

	@Test
	void measuresServiceAndDatabase() throws Exception {
		Files.createDirectories(FOLDER);
		for (int size : this.settings.sizes()) {
			try (RunningService service = new RunningService(FOLDER.resolve("graph-" + size));
					Clients clients = new Clients()) {
				service.fill(size);
				measure(service, clients, size);
			}
		}
		Report report = new Report(this.settings, this.measurements);
		Files.writeString(FOLDER.resolve("questions.md"), report.text());
		System.out.println(report.text());
	}

	private void measure(RunningService service, Clients clients, int size) {
		List<Measurement> measured = new ArrayList<>();
		for (Inquiry inquiry : Inquiries.of(new World(size)).stream().filter(this.settings::ask).toList()) {
			List<Way> ways = service.ways(inquiry);
			assertAlike(inquiry, ways);
			System.out.printf("%,d events, %s: answers are equal%n", size, inquiry.name());
			ways.forEach((way) -> measured.add(Measurement.of(inquiry, way, size, service.hits(way, inquiry))));
		}
		warm(clients, measured);
		for (int round = 0; round < this.settings.rounds(); round++) {
			measured.forEach((measurement) -> measurement.cells()
				.forEach((number, cell) -> clients.ask(measurement.way(), measurement.inquiry().variables(), number,
						this.settings.slice(), cell)));
		}
		this.measurements.addAll(measured);
	}

	private static void assertAlike(Inquiry inquiry, List<Way> ways) {
		for (Map<String, Object> variables : inquiry.variables()) {
			Object expected = ways.getFirst().answer(variables);
			ways.forEach((way) -> assertThat(way.answer(variables))
				.as("%s by %s of %s", inquiry.name(), way.name(), variables)
				.usingRecursiveComparison(ALIKE)
				.isEqualTo(expected));
		}
	}

	/** By one client: many would leave no processor to the compilers. */
	private void warm(Clients clients, List<Measurement> measured) {
		long end = System.nanoTime() + this.settings.warming().toNanos();
		while (System.nanoTime() < end) {
			measured.forEach((measurement) -> clients.ask(measurement.way(), measurement.inquiry().variables(), 1,
					Duration.ofMillis(200), new Cell()));
		}
	}

}
