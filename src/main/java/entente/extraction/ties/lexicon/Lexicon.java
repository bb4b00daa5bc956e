package entente.extraction.ties.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.extraction.words.Row;

/**
 * Phrases with what they mean. At each place of a text the longest phrase wins, so that a
 * longer phrase without a meaning ("press conference") keeps a shorter one from being
 * read. Immutable.
 */
public final class Lexicon<T> {

	private static final Pattern WORD_START = Pattern
		.compile("(?<![\\p{L}\\p{N}\uE000-\uE00F])[\\p{L}\\p{N}\uE000-\uE00F]|[;:,–—]");

	private final Openings<Entry<T>> entries;

	private Lexicon(List<Entry<T>> entries) {
		this.entries = new Openings<>(entries, Entry::pattern);
	}

	/** The phrases in the first column of a table, with what its rows mean. */
	public static <T> Lexicon<T> of(List<Row> rows, Function<Row, T> meaning) {
		return new Lexicon<>(
				rows.stream().map((row) -> new Entry<>(Phrase.compile(row.phrase()), meaning.apply(row))).toList());
	}

	/** The phrases that a text has, from left to right; they do not overlap. */
	public List<Hit<T>> find(CharSequence text) {
		List<Hit<T>> hits = new ArrayList<>();
		Matcher words = WORD_START.matcher(text);
		int from = 0;
		while (from < text.length() && words.find(from)) {
			Hit<T> hit = longestAt(text, words.start());
			if (hit != null) {
				hits.add(hit);
			}
			from = (hit != null) ? hit.end() : words.end();
		}
		return hits;
	}

	/** Whether a text has any of the phrases. */
	public boolean occursIn(CharSequence text) {
		return !find(text).isEmpty();
	}

	private @Nullable Hit<T> longestAt(CharSequence text, int start) {
		Hit<T> longest = null;
		for (Entry<T> entry : this.entries.at(text, start)) {
			int end = Openings.endAt(entry.pattern(), text, start);
			if (end > start && (longest == null || end > longest.end())) {
				longest = new Hit<>(entry.meaning(), start, end);
			}
		}
		return longest;
	}

	private record Entry<T>(Pattern pattern, T meaning) {
	}

}
