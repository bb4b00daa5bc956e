package entente.extraction.ties.lexicon;

/**
 * A phrase of a lexicon found in a text.
 *
 * @param entry what the lexicon says of it
 * @param start offset in the text that was searched
 * @param end offset after it
 */
public record Hit<T>(T entry, int start, int end) {
}
