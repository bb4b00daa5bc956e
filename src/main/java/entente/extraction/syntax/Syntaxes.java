package entente.extraction.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The languages whose linguistics are known. One instance of each serves the whole
 * application, since its models are large.
 */
public final class Syntaxes {

	private static final Map<String, Syntax> KNOWN = List.of("en", "fr")
		.stream()
		.collect(Collectors.toUnmodifiableMap(Function.identity(), CoreNlp::new));

	private Syntaxes() {
	}

	/**
	 * The linguistics of a language, empty if it is not known. Loads no model yet.
	 * @param lang ISO 639-1 code
	 */
	public static Optional<Syntax> of(String lang) {
		return Optional.ofNullable(KNOWN.get(lang));
	}

}
