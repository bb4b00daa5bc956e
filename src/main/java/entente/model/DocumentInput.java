package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A document as somebody hands it in: its text, and what is known about it.
 *
 * @param id null where the sender names none
 * @param text plain text or HTML, at most 1 MiB in UTF-8
 * @param lang ISO 639-1 code, null to have it recognised from the text
 * @param published null where the sender does not know
 */
public record DocumentInput(@Nullable String id, String text, @Nullable String url, @Nullable String title,
		@Nullable String publisher, @Nullable String lang, @Nullable PartialDate published) {
}
