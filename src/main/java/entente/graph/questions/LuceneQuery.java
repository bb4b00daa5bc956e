package entente.graph.questions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader types, as a query of the full-text indexes: every word has to begin a
 * word of the text. Nothing that is typed is syntax.
 */
final class LuceneQuery {

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** So many letters are enough to look for words that begin with them. */
	private static final int PREFIX = 3;

	private static final int WORDS = 32;

	/** Matches nothing: names hold no such word. */
	private static final String NOTHING = "\"\"";

	private LuceneQuery() {
	}

	static String of(String text) {
		String query = BETWEEN_WORDS.splitAsStream(folded(text))
			.filter((word) -> !word.isEmpty())
			.limit(WORDS)
			.map((word) -> (word.length() < PREFIX) ? "+" + word : "+(" + word + " " + word + "*)")
			.collect(Collectors.joining(" "));
		return query.isEmpty() ? NOTHING : query;
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
