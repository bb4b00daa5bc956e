package entente.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import entente.extraction.Extractor;
import entente.model.Document;
import entente.model.EventReport;
import entente.model.Extraction;
import entente.press.DocumentReader;
import entente.press.Reading.Success;
import entente.reference.Organisations;
import entente.reference.States;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much is read of the formulas of news agencies: the dispatches of one invented year.
 */
class PlainPressTests {

	private static final Path YEAR = Corpus.HOME.resolve("year");

	private final Map<String, Extraction> read = read();

	@Test
	void readsNearlyEveryEventOfFormulaicDispatches() {
		List<List<String>> events = Tsv.rows(YEAR.resolve("expected/events.tsv"));
		List<String> missed = events.stream().flatMap(this::missed).toList();
		long told = events.stream().mapToLong((event) -> documents(event).count()).sum();
		assertThat(missed).as("events missed, of %d", told).hasSizeLessThan((int) (told / 20));
	}

	private Stream<String> missed(List<String> event) {
		return documents(event).filter((document) -> !tells(document, event))
			.map((document) -> document + " " + event.getFirst());
	}

	private static Stream<String> documents(List<String> event) {
		return Arrays.stream(event.get(9).split("\\|"));
	}

	private boolean tells(String document, List<String> event) {
		Set<String> states = Set.of(event.get(7).split("\\|"));
		return this.read.get(document)
			.events()
			.stream()
			.filter((found) -> found.kind().name().toLowerCase(Locale.ROOT).equals(event.get(1)))
			.anyMatch((found) -> alike(found, states));
	}

	private static boolean alike(EventReport found, Set<String> states) {
		Set<String> common = new HashSet<>(found.participants());
		common.retainAll(states);
		return 2 * common.size() > Math.max(states.size(), found.participants().size());
	}

	private static Map<String, Extraction> read() {
		Extractor extractor = Extractor.create(States.load(), Organisations.load());
		return new DocumentReader().read(List.of(YEAR.resolve("text").toString()))
			.map((reading) -> (Success<Document>) reading)
			.map((reading) -> extractor.extract(reading.content()))
			.collect(Collectors.toMap(Extraction::document, Function.identity()));
	}

}
