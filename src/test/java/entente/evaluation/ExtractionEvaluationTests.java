package entente.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import entente.extraction.Extractor;
import entente.press.DocumentReader;
import entente.reference.Organisations;
import entente.reference.States;
import entente.reference.Themes;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionEvaluationTests {

	private static final Path REPORTS = Path.of("target/evaluation");

	/** How far confidence may be off on average. */
	private static final double TRUSTED = 0.05;

	private final Evaluation evaluation = new Evaluation(new DocumentReader(),
			Extractor.create(States.load(), Organisations.load()), new Scorer(Themes.load()));

	@Test
	void staysAboveTheFloorsAndPromisesWhatItKeeps() throws IOException {
		List<Result> results = Corpus.all().stream().map(this.evaluation::run).toList();
		Report report = new Report(results);
		report.write(REPORTS);
		System.out.println(report);
		assertThat(Floors.read(Corpus.HOME.resolve("floors.tsv")).breaches(results)).isEmpty();
		assertThat(report.gap()).as("distance of confidence.tsv from the figures in " + REPORTS).isLessThan(TRUSTED);
	}

}
