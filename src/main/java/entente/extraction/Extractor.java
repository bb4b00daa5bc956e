package entente.extraction;

import java.util.Collection;

import entente.extraction.redaction.Redaction;
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

	/**
	 * A document without the sentences that name some people, so that nothing of it names
	 * them any more: {@code […]} stands for what was taken out of the text, title and
	 * address are null where they named one. Id, language, publisher and publication
	 * stay. Done twice, it changes nothing more.
	 * @param names every form known of their names; of several words the last is taken
	 * for the family name, or those in capitals; a single word is a name by itself
	 */
	default Document without(Document document, Collection<String> names) {
		return Redaction.of(document, names);
	}

}
