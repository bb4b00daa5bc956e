package entente.extraction.ties.agreements;

import java.util.Comparator;
import java.util.Optional;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Sense;
import entente.model.AgreementStatus;

/**
 * How far the clause of an instrument says that it has come.
 */
final class Progress {

	private Progress() {
	}

	/**
	 * The status, empty where the text tells none or denies it.
	 * @param alone whether the sentence names no other instrument, so that all of it may
	 * tell how far this one has come
	 */
	static Optional<AgreementStatus> of(Passage passage, Clause clause, Hit<?> instrument, boolean alone) {
		Optional<AgreementStatus> own = in(passage, clause, instrument);
		return (own.isPresent() || !alone || has(passage, clause, Sense.NOT)) ? own
				: in(passage, passage.whole(), instrument);
	}

	private static Optional<AgreementStatus> in(Passage passage, Clause clause, Hit<?> instrument) {
		boolean put = passage.progress(clause, Sense.PLANNED).findAny().isPresent();
		if (has(passage, clause, Sense.NOT) && !put) {
			return Optional.empty();
		}
		boolean over = passage.progress(clause, Sense.ENDS).findAny().isPresent();
		if (passage.progress(clause, Sense.SIGNED).findAny().isPresent() && !put && !over) {
			return Optional.of(AgreementStatus.SIGNED);
		}
		Optional<AgreementStatus> status = nearest(passage, clause, instrument)
			.map((cue) -> status(passage, clause, cue));
		boolean putOff = has(passage, clause, Sense.CANCEL);
		return putOff ? status.filter((told) -> told != AgreementStatus.ENDED).map((told) -> AgreementStatus.PLANNED)
				: status;
	}

	private static AgreementStatus status(Passage passage, Clause clause, Hit<Sense> cue) {
		return switch (cue.entry()) {
			case APPLIES, IN_FORCE -> AgreementStatus.IN_FORCE;
			case ENDS -> AgreementStatus.ENDED;
			case SIGNS -> planned(passage, clause, cue) ? AgreementStatus.PLANNED : AgreementStatus.SIGNED;
			default -> AgreementStatus.PLANNED;
		};
	}

	private static Optional<Hit<Sense>> nearest(Passage passage, Clause clause, Hit<?> instrument) {
		return passage.progress()
			.stream()
			.filter((hit) -> clause.has(hit.start()))
			.filter((hit) -> switch (hit.entry()) {
				case SIGNS, PLANNED, PREPARES, APPLIES, IN_FORCE, ENDS -> true;
				default -> false;
			})
			.min(Comparator.comparingInt((Hit<Sense> hit) -> rank(hit.entry()))
				.thenComparingInt((hit) -> distance(hit, instrument)));
	}

	/** A signature tells more than work on the text, wherever it stands. */
	private static int rank(Sense sense) {
		return switch (sense) {
			case PLANNED, IN_FORCE -> 0;
			case SIGNS, ENDS -> 1;
			default -> 2;
		};
	}

	private static int distance(Hit<Sense> hit, Hit<?> instrument) {
		return (hit.start() >= instrument.end()) ? hit.start() - instrument.end() : instrument.start() - hit.end();
	}

	/** Whether a word before the verb puts it in the future, with no past in between. */
	private static boolean planned(Passage passage, Clause clause, Hit<Sense> verb) {
		return passage.tense()
			.stream()
			.filter((hit) -> within(passage, clause, hit) && hit.start() < verb.start())
			.filter((hit) -> hit.entry() == Sense.PLAN || hit.entry() == Sense.PAST || hit.entry() == Sense.WISH)
			.max(Comparator.comparingInt(Hit::start))
			.filter((hit) -> hit.entry() != Sense.PAST)
			.isPresent();
	}

	/** A relative clause in the present is as far as the clause before it. */
	private static boolean within(Passage passage, Clause clause, Hit<Sense> hit) {
		int at = passage.clauses().indexOf(clause);
		boolean relative = clause.opener() == Sense.RELATIVE && at > 0;
		return clause.has(hit.start()) || (relative && passage.clauses().get(at - 1).has(hit.start()));
	}

	private static boolean has(Passage passage, Clause clause, Sense sense) {
		return passage.tense(clause, sense).findAny().isPresent();
	}

}
