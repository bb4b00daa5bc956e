package entente.extraction.ties.agreements;

import java.util.Collections;
import java.util.Set;

import entente.model.AgreementKind;

/**
 * Whether two mentions are of one instrument.
 */
final class Sameness {

	private Sameness() {
	}

	/**
	 * Whether a later mention is of the same instrument.
	 * @param takenUp whether it speaks of it as of one already named
	 */
	static boolean of(Instrument one, Instrument later, boolean takenUp) {
		boolean count = one.count() == later.count() || one.count() == 1 || later.count() == 1;
		return count && !isOneOfSeveral(one, later, takenUp) && parties(one, later) && kinds(one, later, takenUp)
				&& status(one, later, takenUp)
				&& (takenUp ? !apart(one.themes(), later.themes()) || one.group() : subject(one, later));
	}

	/** One that is told by what it is about is not the group that it is of. */
	private static boolean isOneOfSeveral(Instrument one, Instrument later, boolean takenUp) {
		return !takenUp && (later.group() ? isTold(one) : one.group() && isTold(later));
	}

	private static boolean isTold(Instrument one) {
		return !one.group() && one.status() != null && !one.themes().isEmpty();
	}

	private static boolean parties(Instrument one, Instrument later) {
		return one.parties().containsAll(later.parties()) || later.parties().containsAll(one.parties());
	}

	private static boolean status(Instrument one, Instrument later, boolean takenUp) {
		return takenUp || one.status() == null || later.status() == null || one.status() == later.status();
	}

	/** "The agreement" may be said of any instrument, "agreement" of a treaty. */
	private static boolean kinds(Instrument one, Instrument later, boolean takenUp) {
		boolean general = general(later.kind()) && (takenUp || general(one.kind()));
		return one.kind() == later.kind() || general;
	}

	private static boolean general(AgreementKind kind) {
		return kind == AgreementKind.AGREEMENT || kind == AgreementKind.TREATY;
	}

	/** Two of one sentence are two; two on different subjects are as well. */
	private static boolean subject(Instrument one, Instrument later) {
		boolean together = !one.group() && !later.group()
				&& one.evidence().getFirst().start() == later.evidence().getFirst().start();
		return !together && !apart(one.themes(), later.themes());
	}

	private static boolean apart(Set<String> one, Set<String> other) {
		return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
	}

}
