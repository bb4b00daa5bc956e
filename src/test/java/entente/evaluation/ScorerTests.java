package entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import entente.reference.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The stored records are gold records with items dropped, changed, swapped and repeated,
 * and one document for each edge of the rules; the stored counts and figures are those of
 * the reference scorer for them.
 */
class ScorerTests {

	private static final Path STORED = Path.of("src/test/resources/entente/evaluation");

	private final Scorer scorer = new Scorer(Themes.load());

	@ParameterizedTest
	@ValueSource(strings = { "light", "heavy", "edges" })
	void countsAsTheReferenceScorerInEachDocument(String set) {
		Map<String, List<Judgement>> judgements = judge(set).stream()
			.collect(Collectors.groupingBy((judgement) -> judgement.document()));
		assertThat(Tsv.rows(STORED.resolve(set + "/counts.tsv"))).hasSizeGreaterThan(30).allSatisfy((row) -> {
			Figures figures = Figures.of(judgements.getOrDefault(row.get(0), List.of()));
			assertThat(figures.tally(Layer.of(row.get(1)))).isEqualTo(new Tally(Double.parseDouble(row.get(2)),
					Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "light", "heavy", "edges" })
	void reckonsAsTheReferenceScorer(String set) {
		Figures figures = Figures.of(judge(set));
		Offset<Double> rounding = Offset.offset(0.00005001);
		assertThat(Tsv.rows(STORED.resolve(set + "/figures.tsv"))).hasSameSizeAs(Layer.values()).allSatisfy((row) -> {
			Tally tally = figures.tally(Layer.of(row.get(0)));
			assertThat(tally.precision()).isEqualTo(Double.parseDouble(row.get(1)), rounding);
			assertThat(tally.recall()).isEqualTo(Double.parseDouble(row.get(2)), rounding);
			assertThat(tally.f1()).isEqualTo(Double.parseDouble(row.get(3)), rounding);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "light", "heavy" })
	void findsNoFaultWithGoldItself(String set) {
		List<Judgement> judgements = records(set + "/gold.jsonl").stream()
			.flatMap((gold) -> this.scorer.judge(gold, gold).stream())
			.toList();
		assertThat(judgements).isNotEmpty().allMatch(Judgement::isRight);
	}

	private List<Judgement> judge(String set) {
		Map<String, ExtractionRecord> found = records(set + "/records.jsonl").stream()
			.collect(Collectors.toMap(ExtractionRecord::id, Function.identity()));
		List<Judgement> judgements = new ArrayList<>();
		for (ExtractionRecord gold : records(set + "/gold.jsonl")) {
			ExtractionRecord record = found.getOrDefault(gold.id(), ExtractionRecord.empty(gold.id(), gold.lang()));
			judgements.addAll(this.scorer.judge(gold, record));
		}
		return judgements;
	}

	private static List<ExtractionRecord> records(String file) {
		JsonMapper json = new JsonMapper();
		try {
			return Files.readAllLines(STORED.resolve(file))
				.stream()
				.map((line) -> json.readValue(line, ExtractionRecord.class))
				.toList();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
