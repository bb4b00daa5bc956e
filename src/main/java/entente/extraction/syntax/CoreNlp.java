package entente.extraction.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

import entente.extraction.words.WordFile;
import entente.model.Document;

/**
 * The linguistics of Stanford CoreNLP, with nothing of its annotations let out.
 */
final class CoreNlp implements Syntax {

	private final Rewriting rewriting;

	private final Contractions contractions;

	private final Supplier<StanfordCoreNLP> pipeline;

	CoreNlp(String lang) {
		this.rewriting = new Rewriting(lang);
		this.contractions = new Contractions(lang);
		this.pipeline = SingletonSupplier.of(() -> new StanfordCoreNLP(properties(lang)));
	}

	@Override
	public List<Sentence> sentences(Document document) {
		String text = document.text();
		Annotation annotation = new Annotation(this.rewriting.apply(text));
		this.pipeline.get().annotate(annotation);
		Paragraphs paragraphs = new Paragraphs(text);
		return annotation.get(CoreAnnotations.SentencesAnnotation.class)
			.stream()
			.map((sentence) -> sentence(sentence, text, paragraphs))
			.toList();
	}

	private static Properties properties(String lang) {
		Properties properties = new Properties();
		try (InputStream settings = CoreNlp.class.getResourceAsStream(WordFile.models(lang))) {
			properties.load(Objects.requireNonNull(settings, lang));
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Sentence sentence(CoreMap sentence, String text, Paragraphs paragraphs) {
		List<Token> tokens = tokens(sentence.get(CoreAnnotations.TokensAnnotation.class), text);
		int start = tokens.getFirst().start();
		int end = tokens.getLast().end();
		return new Sentence(start, end, paragraphs.numberAt(start), paragraphs.headlineAt(start, end), tokens);
	}

	/** The words of the text: what the library splits in two is one again. */
	private List<Token> tokens(List<CoreLabel> labels, String text) {
		List<Token> tokens = new ArrayList<>();
		for (CoreLabel label : labels) {
			if (isSecondPart(label, tokens, text)) {
				Token first = tokens.removeLast();
				tokens.add(token(first.index(), text, first.name(), first.start(), label.endPosition()));
			}
			else {
				tokens.add(token(tokens.size(), text, name(label.ner()), label.beginPosition(), label.endPosition()));
			}
		}
		return tokens;
	}

	/**
	 * The library lays the parts side by side on the word, or each on the whole of it.
	 */
	private boolean isSecondPart(CoreLabel label, List<Token> before, String text) {
		return !before.isEmpty() && (label.beginPosition() < before.getLast().end()
				|| this.contractions.contains(text.substring(before.getLast().start(), label.endPosition())));
	}

	private static Token token(int index, String text, String name, int start, int end) {
		return new Token(index, text.substring(start, end), name, start, end);
	}

	private static String name(@Nullable String label) {
		return switch (Objects.requireNonNullElse(label, "O")) {
			case "PERSON", "I-PER" -> "PERSON";
			case "ORGANIZATION", "I-ORG" -> "ORGANIZATION";
			case "LOCATION", "I-LOC" -> "LOCATION";
			default -> "";
		};
	}

}
