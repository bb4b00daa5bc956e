package entente.extraction.names;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Token;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Gives every word of a sentence the sign under which the grammar knows it. What is known
 * by name comes before what the parser supposes.
 */
final class LineReader {

	private static final int LONGEST_PHRASE = 5;

	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.-]*\\p{Lu}[\\p{Lu}\\d]*");

	private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}(er)?");

	private static final Pattern ARTICLED = Pattern.compile("(?:a[ldnrstz]|as?h|el|ould|ben|bin)-\\p{Lu}.*");

	private final Lexicon lexicon;

	LineReader(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	Line read(int number, String text, Sentence sentence, List<States.Match> states,
			List<Organisations.Match> organisations) {
		char[] shape = new char[sentence.tokens().size()];
		Arrays.fill(shape, '\0');
		Draft draft = new Draft(sentence.tokens(), text, shape);
		organisations.forEach(draft::organisation);
		draft.phrases('O', (phrase) -> this.lexicon.office(phrase) != null);
		draft.phrases('t', (phrase) -> this.lexicon.is("honorific", phrase));
		draft.phrases('K', (phrase) -> this.lexicon.is("counterpart", phrase));
		draft.phrases('H', (phrase) -> this.lexicon.institution(phrase) != null);
		draft.people();
		List<States.Match> named = states.stream().filter((match) -> !draft.isPerson(match)).toList();
		named.forEach(draft::state);
		draft.others();
		return new Line(number, text, sentence, named, organisations, new String(shape));
	}

	/** Whether it begins with a capital, be it after an Arabic article ("al-Thani"). */
	static boolean isCapitalised(String word) {
		return Character.isUpperCase(word.codePointAt(0)) || ARTICLED.matcher(word).matches();
	}

	/** A shape while it is drawn. */
	private final class Draft {

		private final List<Token> tokens;

		private final String text;

		private final char[] shape;

		Draft(List<Token> tokens, String text, char[] shape) {
			this.tokens = tokens;
			this.text = text;
			this.shape = shape;
		}

		void organisation(Organisations.Match match) {
			Arrays.fill(this.shape, token(match.start()), token(match.end() - 1) + 1, 'G');
		}

		/** The longest known phrases, from left to right. */
		void phrases(char sign, Predicate<String> known) {
			for (int from = 0; from < this.shape.length; from++) {
				for (int to = Math.min(this.shape.length, from + LONGEST_PHRASE); to > from; to--) {
					if (free(from, to) && known.test(words(from, to)) && !isName(sign, from, to)) {
						Arrays.fill(this.shape, from, to, sign);
						from = to - 1;
						break;
					}
				}
			}
		}

		private boolean free(int from, int to) {
			for (int i = from; i < to; i++) {
				if (this.shape[i] != 0) {
					return false;
				}
			}
			return true;
		}

		/** A family name may be an office noun ("Stephen King"). */
		private boolean isName(char sign, int from, int to) {
			boolean single = to - from == 1 && isCapitalised(word(from));
			boolean given = to < this.shape.length && isParticled(to) && sign == 'O';
			boolean family = from > 0 && labelled(from) && labelled(from - 1) && this.shape[from - 1] == 0;
			boolean untitled = to < this.shape.length && labelled(from) && labelled(to) && from > 0
					&& this.shape[from - 1] == 0 && role(word(from - 1)) == 'n';
			return single && (given || family || untitled);
		}

		private boolean isParticled(int token) {
			return LineReader.this.lexicon.is("patronymic", word(token).replaceFirst("-.*", ""));
		}

		private boolean labelled(int token) {
			return this.tokens.get(token).name().equals("PERSON") && isCapitalised(word(token));
		}

		private String word(int token) {
			return this.tokens.get(token).text();
		}

		private String words(int from, int to) {
			return this.text.substring(this.tokens.get(from).start(), this.tokens.get(to - 1).end());
		}

		void people() {
			for (int i = 0; i < this.shape.length; i++) {
				boolean roman = ROMAN.matcher(word(i)).matches();
				boolean number = roman && i > 0 && (this.shape[i - 1] == 'P' || isAfterOffice(i - 1));
				if (this.shape[i] == 0 && (number || (labelled(i) && !roman && !isAcronym(i)))) {
					this.shape[i] = 'P';
				}
			}
		}

		/**
		 * Capitals alone among other words; a family name in capitals stands beside a
		 * first name.
		 */
		private boolean isAcronym(int i) {
			boolean beside = (i > 0 && labelled(i - 1)) || (i + 1 < this.shape.length && labelled(i + 1));
			return ACRONYM.matcher(word(i)).matches() && !beside;
		}

		private boolean isAfterOffice(int i) {
			return i > 0 && this.shape[i - 1] == 'O' && isCapitalised(word(i));
		}

		/** A state's name beside a person's is a name too ("Jordan Bardella"). */
		boolean isPerson(States.Match match) {
			int from = token(match.start());
			int to = token(match.end() - 1) + 1;
			boolean whole = true;
			for (int i = from; i < to; i++) {
				whole &= this.shape[i] == 'P';
			}
			boolean adjective = match.form() == States.Form.ADJECTIVE || match.form() == States.Form.DEMONYM;
			boolean placed = from > 0 && LineReader.this.lexicon.is("to", word(from - 1))
					|| from > 0 && LineReader.this.lexicon.is("of", word(from - 1));
			return whole && !adjective && !placed && (at(from - 1) == 'P' || at(to) == 'P');
		}

		private int token(int offset) {
			int token = 0;
			while (token < this.tokens.size() - 1 && this.tokens.get(token).end() <= offset) {
				token++;
			}
			return token;
		}

		void state(States.Match match) {
			char sign = switch (match.form()) {
				case NAME -> 's';
				case CAPITAL -> 'c';
				case ADJECTIVE, DEMONYM -> 'j';
			};
			int from = token(match.start());
			boolean shared = "HOG".indexOf(this.shape[from]) >= 0;
			for (int i = from; i <= token(match.end() - 1); i++) {
				if ("HOG".indexOf(this.shape[i]) < 0 && !(shared && isFunctionWord(i))) {
					this.shape[i] = sign;
				}
			}
		}

		/** Within "president of the Republic of Slovenia" the office ends before "of". */
		private boolean isFunctionWord(int i) {
			return LineReader.this.lexicon.is("of", word(i)) || LineReader.this.lexicon.is("article", word(i));
		}

		void others() {
			for (int i = 0; i < this.shape.length; i++) {
				if (this.shape[i] == 0) {
					this.shape[i] = other(i);
				}
			}
		}

		private char at(int token) {
			return (token < 0 || token >= this.shape.length) ? '.' : this.shape[token];
		}

		private char other(int i) {
			String word = word(i);
			char mark = mark(word);
			if (mark != 0) {
				return mark;
			}
			boolean initial = i == 0 || this.shape[i - 1] == '"' || this.shape[i - 1] == ':';
			boolean stopper = LineReader.this.lexicon.is("stopper", word);
			if (ACRONYM.matcher(word).matches()) {
				return 'A';
			}
			if (LineReader.this.lexicon.is("rank", word)) {
				return 'm';
			}
			if (LineReader.this.lexicon.is("state", word) && "pd".indexOf(at(i - 1)) >= 0) {
				return 'S';
			}
			if (isCapitalised(word) && !stopper && (!initial || role(word) == 'n')) {
				return 'C';
			}
			return role(word);
		}

		private char mark(String word) {
			char first = word.charAt(0);
			if (LineReader.this.lexicon.is("genitive", word)) {
				return '\'';
			}
			if (Character.isDigit(first)) {
				return '#';
			}
			if (",.:;()".indexOf(first) >= 0) {
				return first;
			}
			if ("\"«»“”„[]".indexOf(first) >= 0 || word.equals("``") || word.equals("''")) {
				return '"';
			}
			return "–—-|".indexOf(first) >= 0 ? '-' : 0;
		}

		private char role(String word) {
			List<String> roles = List.of("charge", "of", "to", "possessive", "article", "and", "modifier", "state");
			String signs = "gpfxdemS";
			for (int i = 0; i < roles.size(); i++) {
				if (LineReader.this.lexicon.is(roles.get(i), word)) {
					return signs.charAt(i);
				}
			}
			return LineReader.this.lexicon.classes().of(word);
		}

	}

}
