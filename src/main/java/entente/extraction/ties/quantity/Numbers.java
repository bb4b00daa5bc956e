package entente.extraction.ties.quantity;

import java.text.ParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * Reads numbers in digits, in words up to a hundred, and in round terms ("une
 * vingtaine"). Immutable.
 */
final class Numbers {

	private static final String DIGITS = "\\d+(?:[.,\\s\u00A0\u202F]\\d{3})*(?:[.,]\\d+)?";

	private final ULocale locale;

	private final Map<String, Double> words = new HashMap<>();

	private final Pattern pattern;

	Numbers(String lang) {
		this.locale = ULocale.forLanguageTag(lang);
		RuleBasedNumberFormat speller = new RuleBasedNumberFormat(this.locale, RuleBasedNumberFormat.SPELLOUT);
		for (int number = 2; number <= 100; number++) {
			this.words.put(speller.format(number), (double) number);
		}
		for (Row row : WordFile.read(lang, "numbers")) {
			this.words.put(row.phrase(), Double.valueOf(row.cell(1)));
		}
		this.pattern = Pattern.compile(
				"(?<![\\p{L}\\p{N}])(?:" + DIGITS + "(?!\\d)|(?:" + alternatives() + ")(?![\\p{L}\\p{N}-]))",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private String alternatives() {
		return this.words.keySet()
			.stream()
			.sorted((one, other) -> other.length() - one.length())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

	/** A regular expression for a number, without groups. */
	String expression() {
		return this.pattern.pattern();
	}

	/** The last number in a text. */
	OptionalDouble last(CharSequence text) {
		return this.pattern.matcher(text)
			.results()
			.map(MatchResult::group)
			.reduce((one, other) -> other)
			.map(this::value)
			.orElse(OptionalDouble.empty());
	}

	OptionalDouble value(String number) {
		Double word = this.words.get(number.toLowerCase(Locale.ROOT));
		if (word != null) {
			return OptionalDouble.of(word);
		}
		try {
			return OptionalDouble.of(NumberFormat.getInstance(this.locale).parse(normal(number)).doubleValue());
		}
		catch (ParseException ex) {
			return OptionalDouble.empty();
		}
	}

	/** Grouping by any space, as newspapers write it, is taken out. */
	private static String normal(String number) {
		return number.replaceAll("[\\s\u00A0\u202F]", "");
	}

}
