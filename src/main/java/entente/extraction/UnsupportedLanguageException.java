package entente.extraction;

/**
 * A document is in a language for which there are no rules.
 */
public class UnsupportedLanguageException extends RuntimeException {

	UnsupportedLanguageException(String lang) {
		super("no rules for the language '" + lang + "'; known are 'en' and 'fr'");
	}

}
