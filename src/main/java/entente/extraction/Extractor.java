package entente.extraction;

import entente.model.Document;
import entente.model.Extraction;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Reads a document and yields what it says. Safe for use by many threads; the same
 * document always yields the same.
 */
public interface Extractor {

	/** An extractor without the application around it. */
	static Extractor create(States states, Organisations organisations) {
		return new DefaultExtractor(states, organisations);
	}

	/**
	 * What the document says; empty lists where it tells nothing.
	 * @throws UnsupportedLanguageException if no rules exist for the document's language
	 */
	Extraction extract(Document document);

}
