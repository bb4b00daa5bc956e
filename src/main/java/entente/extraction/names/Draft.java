package entente.extraction.names;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import entente.extraction.syntax.Token;

/**
 * The shape of a sentence while it is drawn: one sign a word, none yet where nothing is
 * known of the word.
 */
final class Draft {

	private static final int LONGEST_PHRASE = 5;

	private static final char NONE = 0;

	private static final char OUTSIDE = '.';

	private static final Pattern ARTICLED = Pattern.compile("(?:a[ldnrstz]|as?h|el|ould|ben|bin)-\\p{Lu}.*");

	private final List<Token> tokens;

	private final String text;

	private final char[] signs;

	Draft(List<Token> tokens, String text) {
		this.tokens = tokens;
		this.text = text;
		this.signs = new char[tokens.size()];
	}

	/** Whether it begins with a capital, be it after an Arabic article ("al-Thani"). */
	static boolean isCapitalised(String word) {
		return Character.isUpperCase(word.codePointAt(0)) || ARTICLED.matcher(word).matches();
	}

	int size() {
		return this.signs.length;
	}

	String word(int token) {
		return this.tokens.get(token).text();
	}

	int start(int token) {
		return this.tokens.get(token).start();
	}

	/** Whether the parser takes a word for part of a person's name. */
	boolean isLabelledPerson(int token) {
		return token >= 0 && token < size() && this.tokens.get(token).name().equals("PERSON")
				&& isCapitalised(word(token));
	}

	char at(int token) {
		return (token < 0 || token >= size()) ? OUTSIDE : this.signs[token];
	}

	boolean isFree(int token) {
		return at(token) == NONE;
	}

	void draw(int token, char sign) {
		this.signs[token] = sign;
	}

	/** Draws all words between two offsets of the text. */
	void draw(int start, int end, char sign) {
		Arrays.fill(this.signs, token(start), token(end - 1) + 1, sign);
	}

	/** The longest known phrases, from left to right, but for single words excepted. */
	void phrases(Predicate<String> known, IntPredicate except, char sign) {
		for (int from = 0; from < size(); from++) {
			for (int to = Math.min(size(), from + LONGEST_PHRASE); to > from; to--) {
				if (isFree(from, to) && known.test(words(from, to)) && !(to == from + 1 && except.test(from))) {
					Arrays.fill(this.signs, from, to, sign);
					from = to - 1;
					break;
				}
			}
		}
	}

	private boolean isFree(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!isFree(i)) {
				return false;
			}
		}
		return true;
	}

	private String words(int from, int to) {
		return this.text.substring(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
	}

	/** The token that holds an offset. */
	int token(int offset) {
		int token = 0;
		while (token < size() - 1 && this.tokens.get(token).end() <= offset) {
			token++;
		}
		return token;
	}

	String shape() {
		return new String(this.signs);
	}

}
