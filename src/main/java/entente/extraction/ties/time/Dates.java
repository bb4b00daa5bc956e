package entente.extraction.ties.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.extraction.ties.lexicon.Openings;
import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * Finds the dates that a text of one language tells: absolute, partial, ranges, days of
 * the week and relative ones, as its file {@code dates.tsv} describes them. Immutable.
 */
public final class Dates {

	private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");

	private final Openings<DateForm> forms;

	private Dates(List<DateForm> forms) {
		this.forms = new Openings<>(forms, DateForm::pattern);
	}

	/** The dates of a language by its ISO 639-1 code. */
	public static Dates of(String lang) {
		List<Row> rows = WordFile.read(lang, "dates");
		CalendarWords words = CalendarWords.of(rows);
		return new Dates(rows.stream()
			.filter((row) -> row.phrase().equals("form"))
			.map((row) -> new DateForm(row.cell(1), row.cell(2), words))
			.toList());
	}

	/** From left to right; where several forms match, the longest is read. */
	public List<DateMention> find(CharSequence text) {
		List<DateMention> found = new ArrayList<>();
		Matcher words = WORD_START.matcher(text);
		while (words.find()) {
			for (DateForm form : this.forms.at(text, words.start())) {
				Matcher match = Openings.matcherAt(form.pattern(), text, words.start());
				if (match.lookingAt()) {
					form.read(match)
						.ifPresent((expression) -> found.add(new DateMention(match.start(), match.end(), expression)));
				}
			}
		}
		return longest(found);
	}

	private static List<DateMention> longest(List<DateMention> found) {
		List<DateMention> kept = new ArrayList<>();
		found.stream()
			.sorted(Comparator.comparingInt((DateMention date) -> date.start() - date.end()))
			.filter((date) -> kept.stream().noneMatch((other) -> overlap(date, other)))
			.forEachOrdered(kept::add);
		kept.sort(Comparator.comparingInt(DateMention::start));
		return kept;
	}

	private static boolean overlap(DateMention one, DateMention other) {
		return one.start() < other.end() && other.start() < one.end();
	}

}
