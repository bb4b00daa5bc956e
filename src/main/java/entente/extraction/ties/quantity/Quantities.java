package entente.extraction.ties.quantity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * Counts and sums of money in one language. Immutable.
 */
public final class Quantities {

	private static final Pattern LAST_WORDS = Pattern.compile("(?:[^\\s,;:.()]+[\\s']+){0,3}[^\\s,;:.()]*$");

	private final Numbers numbers;

	private final List<Row> scales;

	private final List<Row> currencies;

	private final Pattern sum;

	private Quantities(String lang) {
		this.numbers = new Numbers(lang);
		List<Row> rows = WordFile.read(lang, "currencies");
		this.scales = rows.stream().filter((row) -> row.phrase().equals("scale")).toList();
		this.currencies = rows.stream().filter((row) -> row.phrase().equals("currency")).toList();
		List<Row> links = rows.stream().filter((row) -> row.phrase().equals("link")).toList();
		String number = this.numbers.expression();
		this.sum = Pattern.compile("(?:(?<sign>US\\$|[$€£¥])\\s?(?<number>" + number + ")[\\s-]?(?<scale>"
				+ alternatives(this.scales) + ")?(?![\\p{L}]))|(?:(?<number2>" + number + ")\\s(?:(?<scale2>"
				+ alternatives(this.scales) + ")\\s)?(?:(?:" + alternatives(links) + ")\\s?)?(?<name>"
				+ alternatives(this.currencies) + ")(?![\\p{L}]))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	/** The quantities of a language by its ISO 639-1 code. */
	public static Quantities of(String lang) {
		return new Quantities(lang);
	}

	private static String alternatives(List<Row> rows) {
		return rows.stream()
			.map((row) -> row.cell(1))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
	}

	/**
	 * The number that stands at most three words before a noun, at least 1.
	 * @param before the words before the noun
	 */
	public int count(CharSequence before) {
		Matcher words = LAST_WORDS.matcher(before);
		OptionalDouble number = words.find() ? this.numbers.last(words.group()) : OptionalDouble.empty();
		return (number.isPresent() && number.getAsDouble() >= 1 && number.getAsDouble() < 1000)
				? (int) number.getAsDouble() : 1;
	}

	/**
	 * The first sum of money in a text.
	 * @param states codes of the states that it is about, which tell whose dollar or
	 * dirham is meant
	 */
	public Optional<Amount> amount(CharSequence text, Collection<String> states) {
		Matcher match = this.sum.matcher(text);
		if (!match.find()) {
			return Optional.empty();
		}
		boolean signed = match.group("sign") != null;
		OptionalDouble number = this.numbers.value(match.group(signed ? "number" : "number2"));
		double scale = scale(match.group(signed ? "scale" : "scale2"));
		return currency(match.group(signed ? "sign" : "name"), states).filter((code) -> number.isPresent())
			.map((code) -> new Amount(number.getAsDouble() * scale, code));
	}

	private double scale(@Nullable String word) {
		return this.scales.stream()
			.filter((row) -> row.cell(1).equalsIgnoreCase(word))
			.mapToDouble((row) -> Double.parseDouble(row.cell(2)))
			.findFirst()
			.orElse(1);
	}

	private Optional<String> currency(String word, Collection<String> states) {
		return this.currencies.stream()
			.filter((row) -> row.cell(1).equalsIgnoreCase(word))
			.findFirst()
			.flatMap((row) -> currencyOf(List.of(row.cell(2).split(" ")), states));
	}

	/** The first two letters of a currency's code are its country's. */
	private static Optional<String> currencyOf(List<String> codes, Collection<String> states) {
		Predicate<String> told = (code) -> states.contains(Locale.of("", code.substring(0, 2)).getISO3Country());
		return (codes.size() == 1) ? Optional.of(codes.getFirst()) : codes.stream().filter(told).findFirst();
	}

}
