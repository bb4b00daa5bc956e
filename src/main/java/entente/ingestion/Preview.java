package entente.ingestion;

import entente.model.Document;
import entente.model.Extraction;

/**
 * What reading a document yields; nothing of it is stored.
 *
 * @param document as read, its text the one that offsets refer to
 * @param record the extraction record, one JSON object
 */
public record Preview(Document document, Extraction extraction, String record) {
}
