package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * An office as a document words it.
 *
 * @param title in the document's language, without the person's name
 * @param institution name of the {@link InstitutionMention} in which it is held, null
 * where it is held in the state itself or nothing tells
 */
public record OfficeMention(String title, @Nullable String institution, Evidence evidence) {
}
