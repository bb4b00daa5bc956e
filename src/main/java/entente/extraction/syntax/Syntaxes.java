package entente.extraction.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import entente.extraction.words.WordFile;

/**
 * The languages whose linguistics are known: those that have a file on their models. One
 * instance of each serves the whole application, since its models are large.
 */
public final class Syntaxes {

	private static final Map<String, Optional<Syntax>> KNOWN = new ConcurrentHashMap<>();

	private Syntaxes() {
	}

	/**
	 * The linguistics of a language, empty if it is not known. Loads no model yet.
	 * @param lang ISO 639-1 code
	 */
	public static Optional<Syntax> of(String lang) {
		return lang.matches("[a-z]{2}") ? KNOWN.computeIfAbsent(lang, Syntaxes::find) : Optional.empty();
	}

	private static Optional<Syntax> find(String lang) {
		return WordFile.isKnown(lang) ? Optional.of(new CoreNlp(lang)) : Optional.empty();
	}

}
