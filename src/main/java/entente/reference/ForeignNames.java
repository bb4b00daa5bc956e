package entente.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/**
 * The names of states in those languages of the Unicode locale data that have an ISO
 * 639-1 code.
 */
final class ForeignNames {

	private static final Set<String> LANGUAGES = Stream.of(ULocale.getAvailableLocales())
		.map(ULocale::toLanguageTag)
		.filter(Set.of(Locale.getISOLanguages())::contains)
		.collect(Collectors.toUnmodifiableSet());

	private final List<LocaleDisplayNames> languages = LANGUAGES.stream().map(ForeignNames::in).toList();

	static boolean know(String lang) {
		return LANGUAGES.contains(lang);
	}

	private static LocaleDisplayNames in(String lang) {
		return LocaleDisplayNames.getInstance(new ULocale(lang));
	}

	static String of(String iso2, String lang) {
		return in(lang).regionDisplayName(iso2);
	}

	/** In all languages, each once, without those that the data lacks. */
	Set<String> of(String iso2) {
		return this.languages.stream()
			.map((language) -> language.regionDisplayName(iso2))
			.filter((name) -> !name.equals(iso2))
			.collect(Collectors.toSet());
	}

}
