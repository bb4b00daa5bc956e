package entente.extraction.names;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Token;
import entente.reference.Bodies;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * A sentence with the states that it names and its shape: one sign a word, as the grammar
 * reads it.
 *
 * @param number its place in the document, from 0
 * @param shape see {@code grammar.tsv} for the signs
 */
record Line(int number, String text, Sentence sentence, List<States.Match> states,
		List<Organisations.Match> organisations, List<Bodies.Match> bodies, String shape) {

	Line {
		states = List.copyOf(states);
		organisations = List.copyOf(organisations);
		bodies = List.copyOf(bodies);
	}

	List<Token> tokens() {
		return this.sentence.tokens();
	}

	int size() {
		return this.shape.length();
	}

	char at(int token) {
		return (token < 0 || token >= size()) ? '.' : this.shape.charAt(token);
	}

	String word(int token) {
		return tokens().get(token).text();
	}

	/** The words of the text from one token to before another, as written. */
	String words(int from, int to) {
		return (from >= to) ? "" : this.text.substring(start(from), end(to));
	}

	int start(int from) {
		return tokens().get(from).start();
	}

	int end(int to) {
		return tokens().get(to - 1).end();
	}

	/** Codes of the states named between two tokens. */
	SortedSet<String> states(int from, int to) {
		SortedSet<String> codes = new TreeSet<>();
		matches(from, to).forEach((match) -> codes.add(match.code()));
		return codes;
	}

	List<States.Match> matches(int from, int to) {
		return (from >= to) ? List.of()
				: this.states.stream().filter((match) -> match.end() > start(from) && match.end() <= end(to)).toList();
	}

	/** The token that begins at or holds an offset. */
	int tokenAt(int offset) {
		for (int i = 0; i < tokens().size(); i++) {
			if (tokens().get(i).end() > offset) {
				return i;
			}
		}
		return tokens().size();
	}

	String quote() {
		return this.text.substring(this.sentence.start(), this.sentence.end());
	}

}
