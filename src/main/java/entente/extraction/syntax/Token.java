package entente.extraction.syntax;

/**
 * A word or mark as the text writes it, at offsets of the document's text.
 *
 * @param index its place in the sentence, from 0
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or empty
 */
public record Token(int index, String text, String name, int start, int end) {
}
