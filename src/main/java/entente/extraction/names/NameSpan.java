package entente.extraction.names;

/**
 * A person's name in a sentence, without honorific.
 *
 * @param from first token
 * @param to token after the last
 * @param trusted whether the words around it tell a person, not the parser alone
 */
record NameSpan(Line line, int from, int to, boolean trusted) {

	String text() {
		return this.line.words(this.from, this.to).replaceAll("\\s+", " ");
	}

	int length() {
		return this.to - this.from;
	}

}
