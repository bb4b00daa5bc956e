package entente.evaluation;

import java.util.List;

import entente.extraction.Extractor;
import entente.model.Document;
import entente.press.DocumentReader;
import entente.press.Reading;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;

/**
 * Has the product read and extract the documents of a corpus, and judges what comes out.
 */
final class Evaluation {

	private final DocumentReader reader;

	private final Extractor extractor;

	private final Scorer scorer;

	Evaluation(DocumentReader reader, Extractor extractor, Scorer scorer) {
		this.reader = reader;
		this.extractor = extractor;
		this.scorer = scorer;
	}

	/** The result for each document of the corpus, whatever became of it. */
	Result run(Corpus corpus) {
		return new Result(corpus.name(), corpus.gold().stream().map((gold) -> judge(corpus, gold)).toList());
	}

	private DocumentResult judge(Corpus corpus, ExtractionRecord gold) {
		try {
			ExtractionRecord found = Records.of(this.extractor.extract(read(corpus, gold.id())));
			return new DocumentResult(gold.id(), gold.lang(), this.scorer.judge(gold, found), null);
		}
		catch (RuntimeException ex) {
			ExtractionRecord nothing = ExtractionRecord.empty(gold.id(), gold.lang());
			return new DocumentResult(gold.id(), gold.lang(), this.scorer.judge(gold, nothing), ex.toString());
		}
	}

	private Document read(Corpus corpus, String id) {
		Reading<Document> reading = this.reader.read(List.of(corpus.text(id).toString())).findFirst().orElseThrow();
		return switch (reading) {
			case Success<Document> success -> success.content();
			case Failure<Document> failure -> throw new IllegalStateException(failure.reason());
		};
	}

}
