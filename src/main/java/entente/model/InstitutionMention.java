package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * An institution that a document names, or a ministry whose minister it names.
 *
 * @param name the fullest form in the document, or the name that the minister's office
 * gives
 * @param state code of the state it belongs to, null for international ones and where the
 * text does not tell
 * @param count how often the document names it, at least once
 */
public record InstitutionMention(String name, InstitutionKind kind, @Nullable String state, int count,
		Evidence evidence) {
}
