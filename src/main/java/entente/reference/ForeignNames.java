package entente.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;

/**
 * The names of states in all languages of the Unicode locale data.
 */
final class ForeignNames {

	private final List<LocaleDisplayNames> languages = Stream.of(ULocale.getAvailableLocales())
		.filter((locale) -> locale.getCountry().isEmpty())
		.map(LocaleDisplayNames::getInstance)
		.toList();

	static String in(String lang, String iso2) {
		return LocaleDisplayNames.getInstance(new ULocale(lang)).regionDisplayName(iso2);
	}

	/** Each once, without those that the data lacks. */
	Set<String> of(String iso2) {
		return this.languages.stream()
			.map((language) -> language.regionDisplayName(iso2))
			.filter((name) -> !name.equals(iso2))
			.collect(Collectors.toSet());
	}

}
