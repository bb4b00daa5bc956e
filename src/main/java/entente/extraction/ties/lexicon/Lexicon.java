package entente.extraction.ties.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean. At each place of a text the longest phrase wins, so that a
 * longer phrase without a meaning ("press conference") keeps a shorter one from being
 * read. Immutable.
 */
public final class Lexicon<T> {

	private static final Pattern WORD_START = Pattern
		.compile("(?<![\\p{L}\\p{N}\uE000-\uE00F])[\\p{L}\\p{N}\uE000-\uE00F]|[;:,–—]");

	private final Map<Character, List<Entry<T>>> byInitial = new HashMap<>();

	private final List<Entry<T>> others = new ArrayList<>();

	private Lexicon() {
	}

	/** The phrases in the first column of a table, with what its rows mean. */
	public static <T> Lexicon<T> of(List<Row> rows, Function<Row, T> meaning) {
		Lexicon<T> lexicon = new Lexicon<>();
		rows.forEach((row) -> lexicon.add(row.phrase(), meaning.apply(row)));
		return lexicon;
	}

	private void add(String phrase, T meaning) {
		Entry<T> entry = new Entry<>(Phrase.compile(phrase), meaning);
		Set<Character> initials = Phrase.initials(phrase);
		initials.forEach((initial) -> this.byInitial.computeIfAbsent(initial, (key) -> new ArrayList<>()).add(entry));
		if (initials.isEmpty()) {
			this.others.add(entry);
		}
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
		Hit<T> best = null;
		best = longest(text, start, this.byInitial.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of()),
				best);
		return longest(text, start, this.others, best);
	}

	private static <T> @Nullable Hit<T> longest(CharSequence text, int start, List<Entry<T>> entries,
			@Nullable Hit<T> best) {
		Hit<T> longest = best;
		for (Entry<T> entry : entries) {
			int end = entry.endAt(text, start);
			if (end > start && (longest == null || end > longest.end())) {
				longest = new Hit<>(entry.meaning(), start, end);
			}
		}
		return longest;
	}

	private record Entry<T>(Pattern pattern, T meaning) {

		int endAt(CharSequence text, int start) {
			Matcher matcher = this.pattern.matcher(text)
				.region(start, text.length())
				.useTransparentBounds(true)
				.useAnchoringBounds(false);
			return matcher.lookingAt() ? matcher.end() : -1;
		}

	}

}
