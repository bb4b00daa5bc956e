package entente.extraction.syntax;

import java.util.List;

import entente.model.Document;

/**
 * The linguistics of one language. Models are loaded on first use; safe for use by many
 * threads.
 */
public interface Syntax {

	/** The sentences in the order of the text, with the names in them. */
	List<Sentence> sentences(Document document);

}
