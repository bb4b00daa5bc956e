package entente.extraction.ties.offices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.time.DateMention;
import entente.extraction.ties.time.Dates;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.PartialDate;

/**
 * The dates of a passage that may be those of a change of office.
 */
final class Days {

	private static final int BEHIND = 40;

	private static final int BEFORE = 15;

	private static final int OPENING = 4;

	/** What an article takes between a word and its date. */
	private static final int ARTICLE = 4;

	private static final Pattern YEAR = Pattern.compile("^\\s*(?:\\p{L}{1,3}\\s)?((?:19|20)\\d\\d)\\b");

	private final Passage passage;

	private final List<Hit<Change>> bounds;

	private final Dates dates;

	private final @Nullable PartialDate published;

	private final @Nullable PartialDate last;

	/**
	 * @param bounds the words of the passage that have a date of their own, or mean the
	 * date told last
	 * @param last the date told last before the passage
	 */
	Days(Passage passage, List<Hit<Change>> bounds, Dates dates, @Nullable PartialDate published,
			@Nullable PartialDate last) {
		this.passage = passage;
		this.bounds = bounds;
		this.dates = dates;
		this.published = published;
		this.last = last;
	}

	/** The nearest to a phrase, which may go on with the office. */
	Optional<PartialDate> of(Hit<Change> phrase, int end) {
		Clause clause = this.passage.clauseAt(phrase.start());
		return this.passage.dates()
			.stream()
			.filter((date) -> isFree(date) && isNear(date, phrase, end, clause))
			.min(Comparator.comparing((DateMention date) -> date.start() < phrase.end())
				.thenComparingInt((date) -> Math.abs(date.start() - end)))
			.flatMap(this::resolve);
	}

	private boolean isFree(DateMention date) {
		return this.bounds.stream().noneMatch((bound) -> bound.entry() != Change.SAME_DAY && isBehind(bound, date));
	}

	private boolean isNear(DateMention date, Hit<Change> phrase, int end, Clause clause) {
		if (date.start() >= phrase.end()) {
			int from = Math.max(phrase.end(), Math.min(end, date.start()));
			return clause.has(date.start()) && date.start() - from <= BEHIND
					&& this.passage.masked().substring(from, date.start()).indexOf(',') < 0;
		}
		boolean opens = date.start() <= OPENING && this.passage.clauses().indexOf(clause) <= 1;
		return opens || (clause.has(date.start()) && phrase.start() - date.end() <= BEFORE);
	}

	/**
	 * The date right behind a word: "since 2019" is none of an event, but 2019 is one.
	 */
	Optional<PartialDate> behind(Hit<Change> bound) {
		String rest = this.passage.text().substring(bound.end());
		Matcher year = YEAR.matcher(rest);
		return this.dates.find(rest)
			.stream()
			.filter((date) -> date.start() <= ARTICLE)
			.findFirst()
			.flatMap((date) -> date.resolve(this.published, Tense.PAST))
			.map(Period::start)
			.or(() -> Optional.of(year).filter(Matcher::find).map((found) -> PartialDate.parse(found.group(1))))
			.filter(this::isOver);
	}

	private static boolean isBehind(Hit<Change> bound, DateMention date) {
		return date.end() > bound.end() && date.start() - bound.end() <= ARTICLE && date.start() >= bound.start();
	}

	/** What has not come yet when the text is published tells nothing. */
	private Optional<PartialDate> resolve(DateMention date) {
		Optional<PartialDate> told = date.resolve(this.published, Tense.PAST).map(Period::start);
		boolean same = this.bounds.stream()
			.anyMatch((bound) -> bound.entry() == Change.SAME_DAY && bound.start() < date.end()
					&& date.start() < bound.end());
		return told.or(() -> Optional.ofNullable(this.last).filter((day) -> same)).filter(this::isOver);
	}

	private boolean isOver(PartialDate day) {
		return this.published == null || !day.firstDay().isAfter(this.published.lastDay());
	}

	/** The date told last up to the end of the passage. */
	@Nullable PartialDate last() {
		return this.passage.dates()
			.stream()
			.flatMap((date) -> resolve(date).stream())
			.reduce((first, second) -> second)
			.orElse(this.last);
	}

}
