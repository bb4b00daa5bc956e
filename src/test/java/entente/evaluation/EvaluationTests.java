package entente.evaluation;

import java.util.List;

import org.junit.jupiter.api.Test;

import entente.extraction.Extractor;
import entente.model.Extraction;
import entente.model.StateMention;
import entente.press.DocumentReader;
import entente.reference.Themes;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTests {

	private static final DocumentReader READER = new DocumentReader();

	private final Corpus corpus = Corpus.of("dev");

	@Test
	void givesEachDocumentToTheExtractorAsThePressReadsIt() {
		Result result = evaluate((document) -> {
			assertThat(this.corpus.text(document.id())).exists();
			assertThat(document.text()).startsWith(document.title());
			return states(document.id(), document.lang(), "FRA");
		});
		assertThat(result.failures()).isEmpty();
		assertThat(result.documents()).hasSize(24);
		assertThat(result.figures("fr").tally(Layer.STATES).right()).isPositive();
	}

	@Test
	void countsDocumentThatFailsAsEmptyAndNamesIt() {
		Result result = evaluate((document) -> {
			if (document.id().equals("dev-fr-01")) {
				throw new IllegalStateException("out of breath");
			}
			return states(document.id(), document.lang());
		});
		assertThat(result.failures()).singleElement()
			.satisfies((document) -> assertThat(document.failure()).contains("out of breath"))
			.satisfies((document) -> assertThat(document.judgements()).isNotEmpty()
				.allMatch((judgement) -> judgement.found() == null));
		assertThat(new Report(List.of(result)).toString()).contains("Not extracted: dev-fr-01", "out of breath");
	}

	@Test
	void measuresEachLanguageByItself() {
		Result result = evaluate((document) -> states(document.id(), document.lang(),
				document.lang().equals("fr") ? this.corpus.gold()
					.stream()
					.filter((gold) -> gold.id().equals(document.id()))
					.flatMap((gold) -> gold.states().stream())
					.toArray(String[]::new) : new String[0]));
		assertThat(result.figures("fr").tally(Layer.STATES).f1()).isEqualTo(1);
		assertThat(result.figures("en").tally(Layer.STATES).f1()).isZero();
	}

	private Result evaluate(Extractor extractor) {
		return new Evaluation(READER, extractor, new Scorer(Themes.load())).run(this.corpus);
	}

	private static Extraction states(String id, String lang, String... codes) {
		List<StateMention> states = List.of(codes).stream().map((code) -> new StateMention(code, 1)).toList();
		return new Extraction(id, lang, null, states, List.of(), List.of(), List.of(), List.of(), List.of());
	}

}
