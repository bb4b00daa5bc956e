package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * An office as a document words it.
 *
 * @param title in the document's language, without the person's name
 * @param institution name of the {@link InstitutionMention} in which it is held, null
 * where it is held in the state itself or nothing tells
 * @param from when it was taken up, null where the text does not tell
 * @param to when it was given up, null where the text does not tell
 */
public record OfficeMention(String title, @Nullable String institution, @Nullable PartialDate from,
		@Nullable PartialDate to, Evidence evidence) {
}
