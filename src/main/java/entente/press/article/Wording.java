package entente.press.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of {@code furniture.tsv}, ready to be looked for.
 */
final class Wording {

	/** What follows from the words: see the head of the file. */
	enum Effect {

		DROP, LIST, END, LABEL, DATED, BYLINE, APPEAL

	}

	private static final Pattern QUOTATION = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

	/** The words of furniture stand at the head of a line, appeals not far from it. */
	private static final int REACH = 1500;

	private final Map<Effect, Pattern> patterns = new EnumMap<>(Effect.class);

	Wording() {
		Table.rows("furniture.tsv")
			.stream()
			.collect(Collectors.groupingBy((row) -> Effect.valueOf(row[0].toUpperCase(Locale.ROOT)),
					Collectors.mapping(Wording::expression, Collectors.joining("|"))))
			.forEach((effect, expression) -> this.patterns.put(effect, Pattern.compile(expression)));
	}

	/** Whether the line shows words of this effect. */
	boolean shows(Effect effect, String line) {
		return find(effect, QUOTATION.matcher(head(line)).replaceAll("\"")).isPresent();
	}

	/** The line without the label at its head. */
	String withoutLabel(String line) {
		return find(Effect.LABEL, head(line)).map((label) -> line.substring(label.end()).strip()).orElse(line);
	}

	private Optional<Matcher> find(Effect effect, String line) {
		Matcher matcher = Objects.requireNonNull(this.patterns.get(effect)).matcher(fold(line));
		return matcher.find() ? Optional.of(matcher) : Optional.empty();
	}

	private static String head(String line) {
		return (line.length() > REACH) ? line.substring(0, REACH) : line;
	}

	/** Without case and accents, each character at its place. */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			String base = (c < 0x80 || Character.isSurrogate(c)) ? String.valueOf(c)
					: Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
			folded.append(base.isEmpty() ? c : Character.toLowerCase((base.charAt(0) == '’') ? '\'' : base.charAt(0)));
		}
		return folded.toString();
	}

	private static String expression(String[] row) {
		String words = Arrays.stream(fold(row[2]).split("…")).map(Pattern::quote).collect(Collectors.joining(".*"));
		return switch (row[1]) {
			case "start" -> "^[^\\p{L}\\p{N}©]*" + words + "(?![\\p{L}\\p{N}])";
			case "whole" -> "^[^\\p{L}\\p{N}]*" + words + "[^\\p{L}\\p{N}]*$";
			case "within" -> words;
			default -> throw new IllegalStateException("furniture.tsv knows no place '" + row[1] + "'");
		};
	}

}
