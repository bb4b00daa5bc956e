package entente.extraction.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

import entente.model.Document;

/**
 * The linguistics of Stanford CoreNLP, with nothing of its annotations let out.
 */
final class CoreNlp implements Syntax {

	/** No press document is longer; what comes after is not read. */
	private static final int LONGEST_TEXT = 60_000;

	private final Rewriting rewriting;

	private final Contractions contractions;

	private final Supplier<StanfordCoreNLP> pipeline;

	private final Supplier<Dependencies> dependencies;

	CoreNlp(String lang) {
		this.rewriting = new Rewriting(lang);
		this.contractions = new Contractions(lang);
		this.pipeline = SingletonSupplier.of(() -> new StanfordCoreNLP(properties(lang)));
		this.dependencies = SingletonSupplier
			.of(() -> new Dependencies(properties(lang).getProperty("depparse.model"), this.contractions));
	}

	@Override
	public List<Sentence> sentences(Document document) {
		String text = document.text().substring(0, Math.min(LONGEST_TEXT, document.text().length()));
		Annotation annotation = new Annotation(this.rewriting.apply(text));
		this.pipeline.get().annotate(annotation);
		Paragraphs paragraphs = new Paragraphs(text);
		return annotation.get(CoreAnnotations.SentencesAnnotation.class)
			.stream()
			.map((sentence) -> sentence(sentence, text, paragraphs))
			.toList();
	}

	@Override
	public Sentence parse(Sentence sentence) {
		return sentence.parsed() ? sentence : this.dependencies.get().add(sentence);
	}

	private static Properties properties(String lang) {
		Properties properties = new Properties();
		try (InputStream settings = CoreNlp.class.getResourceAsStream(lang + ".properties")) {
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
		return new Sentence(start, end, paragraphs.numberAt(start), paragraphs.headlineAt(start, end), false, tokens);
	}

	/** The words of the text: what the library splits in two is one again. */
	private List<Token> tokens(List<CoreLabel> labels, String text) {
		List<Token> tokens = new ArrayList<>();
		for (CoreLabel label : labels) {
			if (isSecondPart(label, tokens, text)) {
				tokens.set(tokens.size() - 1, extended(tokens.getLast(), label.endPosition(), text));
			}
			else {
				tokens.add(token(tokens.size(), label, text));
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

	private static Token extended(Token token, int end, String text) {
		String written = text.substring(token.start(), end);
		return new Token(token.index(), written, token.tag(), token.name(), written.toLowerCase(Locale.ROOT),
				token.head(), token.relation(), token.start(), end);
	}

	private static Token token(int index, CoreLabel label, String text) {
		String written = text.substring(label.beginPosition(), label.endPosition());
		String lemma = (label.lemma() != null) ? label.lemma() : written.toLowerCase(Locale.ROOT);
		return new Token(index, written, label.tag(), name(label.ner()), lemma, -1, "", label.beginPosition(),
				label.endPosition());
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
