package entente.extraction.syntax;

import java.util.List;

/**
 * A sentence at offsets of the document's text.
 *
 * @param paragraph number of its paragraph, from 0
 * @param headline whether it is the document's title or a sub-heading: no sentence, but
 * the cheapest statement of a fact
 */
public record Sentence(int start, int end, int paragraph, boolean headline, List<Token> tokens) {

	public Sentence {
		tokens = List.copyOf(tokens);
	}

}
