package entente.extraction.names;

import org.jspecify.annotations.Nullable;

/**
 * An office that a place in the text tells.
 *
 * @param start offset in the document's text
 * @param end offset after it
 * @param title as in {@link entente.model.OfficeMention}
 * @param institution as in {@link entente.model.OfficeMention}
 * @param state code of the state for which it is held, null where the office does not
 * tell
 */
public record Post(int start, int end, String title, @Nullable String institution, @Nullable String state) {
}
