package entente.press.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the language of a text.
 */
final class Languages {

	/** So much of a text shows its language. */
	private static final int SAMPLE = 10_000;

	private static final Map<String, String> CODES = codes();

	private @Nullable LanguageDetectorModel model;

	/** ISO 639-1 code, null where the text does not show it. */
	@Nullable String of(String text) {
		String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
		List<Language> guesses = Arrays.stream(new LanguageDetectorME(model()).predictLanguages(sample))
			.filter((guess) -> CODES.containsKey(guess.getLang()))
			.sorted(Comparator.comparingDouble(Language::getConfidence).reversed())
			.toList();
		return guesses.isEmpty() ? null : CODES.get(guesses.getFirst().getLang());
	}

	/** The language's code alone: {@code fr} of {@code fr-FR}. */
	static String code(String tag) {
		return Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
	}

	private synchronized LanguageDetectorModel model() {
		if (this.model == null) {
			this.model = load();
		}
		return this.model;
	}

	private static LanguageDetectorModel load() {
		try (InputStream file = Objects.requireNonNull(Languages.class.getResourceAsStream("/langdetect-183.bin"))) {
			return new LanguageDetectorModel(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** ISO 639-1 codes by the ISO 639-3 codes that the model uses. */
	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>(Map.of("cmn", "zh", "pes", "fa", "nob", "nb"));
		for (String code : Locale.getISOLanguages()) {
			try {
				codes.put(Locale.of(code).getISO3Language(), code);
			}
			catch (MissingResourceException ignored) {
				codes.remove(code);
			}
		}
		return codes;
	}

}
