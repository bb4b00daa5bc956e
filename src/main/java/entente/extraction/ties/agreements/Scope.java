package entente.extraction.ties.agreements;

import java.util.List;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Sense;

/**
 * The part of a clause that is about one of the instruments that it names.
 */
final class Scope {

	private Scope() {
	}

	/** From where the clause before it ends to the article of the next instrument. */
	static Clause of(Passage passage, Hit<?> instrument, List<? extends Hit<?>> all) {
		Clause clause = passage.clauseAt(instrument.start());
		int at = all.indexOf(instrument);
		int start = (at > 0) ? Math.max(clause.start(), articleOf(passage, all.get(at), all.get(at - 1).end()))
				: clause.start();
		int end = (at + 1 < all.size()) ? Math.min(clause.end(), articleOf(passage, all.get(at + 1), instrument.end()))
				: clause.end();
		return new Clause(start, Math.max(end, instrument.end()), clause.opener());
	}

	/** Where the last article or number before a noun stands, else the noun. */
	private static int articleOf(Passage passage, Hit<?> noun, int from) {
		return passage.shape()
			.stream()
			.filter((hit) -> hit.entry() == Sense.NEW || hit.entry() == Sense.TAKEN_UP)
			.mapToInt(Hit::start)
			.filter((start) -> start >= from && start < noun.start())
			.max()
			.orElse(noun.start());
	}

}
