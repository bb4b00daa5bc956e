package entente.extraction.syntax;

/**
 * A word or mark as the text writes it, at offsets of the document's text.
 *
 * @param index its place in the sentence, from 0
 * @param tag Universal part of speech in French, Penn Treebank tag in English
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or empty
 * @param lemma the base form where the language has a lemmatiser, else the lower-case
 * text
 * @param head index of the governor, -1 for the root and where the sentence was not
 * parsed
 * @param relation Universal Dependencies relation to the governor, empty where not parsed
 */
public record Token(int index, String text, String tag, String name, String lemma, int head, String relation, int start,
		int end) {
}
