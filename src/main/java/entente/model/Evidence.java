package entente.model;

/**
 * The sentence that says something, as the document writes it.
 *
 * @param start offset in {@link Document#text()}, in UTF-16 code units
 * @param end offset after the last unit
 * @param confidence between 0 and 1: how probable it is that the sentence says so, as
 * claims of the same rule were right on documents whose content is known
 * @param rule the family of rules that read it so, such as {@code visit.goes}; empty if
 * no rule did
 */
public record Evidence(String quote, int start, int end, double confidence, String rule) {
}
