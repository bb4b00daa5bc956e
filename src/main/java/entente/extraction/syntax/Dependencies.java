package entente.extraction.syntax;

import java.util.ArrayList;
import java.util.List;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;

/**
 * Adds governors to the tokens of a sentence. A contraction is parsed as the words that
 * it stands for and takes the governor of the first.
 */
final class Dependencies {

	/** A longer sentence is a list or a table; it stays unparsed beyond this. */
	private static final int LONGEST_SENTENCE = 150;

	private final DependencyParser parser;

	private final Contractions contractions;

	Dependencies(String model, Contractions contractions) {
		this.parser = DependencyParser.loadFromModelFile(model);
		this.contractions = contractions;
	}

	Sentence add(Sentence sentence) {
		List<Token> read = sentence.tokens().subList(0, Math.min(LONGEST_SENTENCE, sentence.tokens().size()));
		List<CoreLabel> words = new ArrayList<>();
		List<Integer> origins = new ArrayList<>();
		for (Token token : read) {
			for (CoreLabel word : words(token)) {
				word.setIndex(words.size() + 1);
				words.add(word);
				origins.add(token.index());
			}
		}
		List<Token> tokens = new ArrayList<>(sentence.tokens());
		for (TypedDependency dependency : this.parser.predict(words).typedDependencies()) {
			govern(tokens, dependency, origins);
		}
		return new Sentence(sentence.start(), sentence.end(), sentence.paragraph(), sentence.headline(), true, tokens);
	}

	private static void govern(List<Token> tokens, TypedDependency dependency, List<Integer> origins) {
		int dependent = dependency.dep().index() - 1;
		int origin = origins.get(dependent);
		boolean secondPart = dependent > 0 && origins.get(dependent - 1) == origin;
		if (!secondPart) {
			int governor = dependency.gov().index() - 1;
			tokens.set(origin, governed(tokens.get(origin), (governor < 0) ? -1 : origins.get(governor),
					dependency.reln().toString()));
		}
	}

	private static Token governed(Token token, int head, String relation) {
		return new Token(token.index(), token.text(), token.tag(), token.name(), token.lemma(), head, relation,
				token.start(), token.end());
	}

	private List<CoreLabel> words(Token token) {
		Contractions.Parts parts = this.contractions.split(token);
		if (parts == null) {
			return List.of(word(token.text().replace('’', '\''), token.tag()));
		}
		return List.of(word(parts.words().getFirst(), parts.tags().getFirst()),
				word(parts.words().getLast(), parts.tags().getLast()));
	}

	private static CoreLabel word(String text, String tag) {
		CoreLabel word = new CoreLabel();
		word.setWord(text);
		word.setValue(text);
		word.setTag(tag);
		return word;
	}

}
