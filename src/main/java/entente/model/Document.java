package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A press document, cleaned of page furniture.
 *
 * @param id stable: the one the source gives, else from the canonical URL or the text
 * @param text the article, NFC, one paragraph a line, paragraphs parted by an empty line,
 * its headline first where the source shows one; all offsets count UTF-16 code units of
 * this text
 * @param lang ISO 639-1 code of the text's language
 * @param published the day, month or year of publication, null where nothing tells it
 */
public record Document(String id, String text, String lang, @Nullable String title, @Nullable String url,
		@Nullable String publisher, @Nullable PartialDate published) {
}
