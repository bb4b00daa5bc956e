package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Whoever holds an office, where a document names the office alone: "the Kazakh
 * president".
 *
 * @param title in the document's language
 * @param state code of the state for which the office is held
 * @param institution name of the {@link InstitutionMention} in which it is held, null
 * where it is held in the state itself
 */
public record HolderMention(String title, String state, @Nullable String institution) {
}
