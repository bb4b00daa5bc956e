package entente.extraction.ties.reading;

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

	private Timing() {
	}

	/** When that of which the phrase tells took or takes place. */
	public static Optional<Period> of(Passage passage, Hit<?> phrase, Scene scene, Tense tense) {
		Clause clause = passage.clauseAt(phrase.start());
		return passage.dates()
			.stream()
			.filter((date) -> clause.has(date.start()) || opens(passage, date, clause))
			.sorted(Comparator.comparing((DateMention date) -> !clause.has(date.start()))
				.thenComparingInt((date) -> distance(date, phrase)))
			.map((date) -> date.resolve(scene.published(), tense))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static boolean opens(Passage passage, DateMention date, Clause clause) {
		return date.start() <= 4 && passage.clauses().indexOf(clause) == 1;
	}

	private static int distance(DateMention date, Hit<?> phrase) {
		return (date.start() >= phrase.end()) ? date.start() - phrase.end() : phrase.start() - date.end();
	}

}
