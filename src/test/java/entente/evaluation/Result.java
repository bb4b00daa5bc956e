package entente.evaluation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of one corpus.
 *
 * @param set the corpus's name
 */
record Result(String set, List<DocumentResult> documents) {

	/** The languages that are measured. */
	static final List<String> LANGUAGES = List.of("fr", "en");

	Figures figures(String lang) {
		return Figures.of(this.documents.stream()
			.filter((document) -> document.lang().equals(lang))
			.flatMap((document) -> document.judgements().stream())
			.toList());
	}

	Stream<Judgement> judgements() {
		return this.documents.stream().flatMap((document) -> document.judgements().stream());
	}

	Stream<DocumentResult> failures() {
		return this.documents.stream().filter((document) -> document.failure() != null);
	}

}
