package entente.model;

/**
 * A state that a document names, by name, adjective, demonym or capital.
 *
 * @param code ISO 3166-1 alpha-3, {@code XKX} for Kosovo
 * @param count how often the document names it, at least once
 */
public record StateMention(String code, int count) {
}
