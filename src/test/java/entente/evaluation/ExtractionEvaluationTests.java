package entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import entente.extraction.Extractor;
import entente.press.DocumentReader;
import entente.reference.Themes;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractionEvaluationTests {

	private static final Path REPORTS = Path.of("target/evaluation");

	@Test
	void staysAboveTheFloors() throws IOException {
		try (var product = new AnnotationConfigApplicationContext("entente.reference", "entente.extraction")) {
			Evaluation evaluation = new Evaluation(new DocumentReader(), product.getBean(Extractor.class),
					new Scorer(product.getBean(Themes.class)));
			List<Result> results = Corpus.all().stream().map(evaluation::run).toList();
			new Report(results).write(REPORTS);
			System.out.println(Files.readString(REPORTS.resolve("table.txt")));
			assertThat(Floors.read(Corpus.HOME.resolve("floors.tsv")).breaches(results)).isEmpty();
		}
	}

}
