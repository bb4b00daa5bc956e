package entente.press.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

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

	/** Names and cognates may outweigh the rest of a text that is shorter. */
	private static final int SHORT = 200;

	private static final double CUE = 0.4;

	private static final double DECLARED = 1.4;

	private static final Pattern WORD = Pattern.compile("\\p{L}+");

	private final Map<String, Set<String>> words = new HashMap<>();

	private @Nullable LanguageDetectorModel model;

	Languages() {
		Table.rows("languages.tsv").forEach((row) -> this.words.put(row[0], Set.of(row[1].split(" "))));
	}

	/**
	 * The most probable language of the text.
	 * @param declared what the page says of itself; it counts where the text is short
	 * @return ISO 639-1 code, null where the text does not show it
	 */
	@Nullable String of(String text, @Nullable String declared) {
		String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
		Map<String, Long> cues = (text.length() < SHORT) ? cues(sample) : Map.of();
		String best = null;
		double most = 0;
		for (Language guess : new LanguageDetectorME(model()).predictLanguages(sample)) {
			String code = CODES.get(guess.getLang());
			if (code != null) {
				double hint = (text.length() < SHORT && code.equals(declared)) ? DECLARED : 1;
				double score = guess.getConfidence() * (1 + CUE * cues.getOrDefault(code, 0L)) * hint;
				best = (score > most) ? code : best;
				most = Math.max(score, most);
			}
		}
		return best;
	}

	/** How many short words of a language the text has. */
	private Map<String, Long> cues(String text) {
		Map<String, Long> cues = new HashMap<>();
		this.words.forEach((lang, words) -> cues.put(lang,
				WORD.matcher(text).results().filter((word) -> words.contains(word.group())).count()));
		return cues;
	}

	/** The language's code alone: {@code fr} of {@code fr-FR}; null for null. */
	static @Nullable String code(@Nullable String tag) {
		return (tag != null) ? Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage() : null;
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
