package entente.extraction.ties.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.time.DateMention;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;

/**
 * Which date of a passage belongs to a word: the nearest of its clause, else one with
 * which the sentence opens.
 */
public final class Timing {

	private static final int REACH = 40;

	/** How far behind a comma a date begins that has an article or a preposition. */
	private static final int ARTICLE = 6;

	private Timing() {
	}

	/**
	 * When that of which the phrase tells took or takes place.
	 * @param others words of the passage that may have dates of their own
	 */
	public static Optional<Period> of(Passage passage, Hit<?> phrase, Collection<? extends Hit<?>> others, Scene scene,
			Tense tense) {
		Clause clause = passage.withRelative(passage.clauseAt(phrase.start()));
		return passage.dates()
			.stream()
			.filter((date) -> clause.has(date.start()) || opens(passage, date, phrase) || ends(passage, date, clause))
			.filter((date) -> others.stream().noneMatch((other) -> claims(other, date, phrase)))
			.sorted(Comparator.comparing((DateMention date) -> !clause.has(date.start()))
				.thenComparingInt((date) -> distance(date, phrase)))
			.map((date) -> date.resolve(scene.published(), tense))
			.flatMap(Optional::stream)
			.findFirst();
	}

	/** Whether the sentence opens with the date, and its word is in the next clause. */
	private static boolean opens(Passage passage, DateMention date, Hit<?> phrase) {
		return date.start() <= 4 && passage.clauses().indexOf(passage.clauseAt(phrase.start())) == 1;
	}

	/**
	 * Whether the date stands after the comma that ends the occasion told behind the
	 * clause ("signed a treaty during the visit, on 4 March").
	 */
	private static boolean ends(Passage passage, DateMention date, Clause clause) {
		Clause occasion = passage.clauseAt(date.start());
		int comma = passage.masked().lastIndexOf(',', date.start());
		return occasion.opener() == Sense.OPENING && occasion.start() == clause.end() && comma > occasion.start()
				&& date.start() - comma <= ARTICLE;
	}

	/**
	 * Whether a date before the phrase follows closely on another word that has a date.
	 */
	private static boolean claims(Hit<?> other, DateMention date, Hit<?> phrase) {
		return other.start() != phrase.start() && date.end() <= phrase.start() && other.end() <= date.start()
				&& date.start() - other.end() <= REACH;
	}

	private static int distance(DateMention date, Hit<?> phrase) {
		return (date.start() >= phrase.end()) ? date.start() - phrase.end() : phrase.start() - date.end();
	}

}
