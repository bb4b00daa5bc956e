package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.List;

import entente.model.AgreementKind;

/**
 * The instruments named so far, each once however often the text comes back to it.
 */
public final class Register {

	private final List<Instrument> instruments = new ArrayList<>();

	/** The instruments in the order of their first mention. */
	public List<Instrument> instruments() {
		return List.copyOf(this.instruments);
	}

	boolean isEmpty() {
		return this.instruments.isEmpty();
	}

	Instrument last() {
		return this.instruments.getLast();
	}

	/** Adds what a clause tells of the instrument named last. */
	void takeUp(Instrument told) {
		Instrument last = this.instruments.removeLast();
		this.instruments.add(last.merge(told));
	}

	/**
	 * Adds an instrument named by its kind.
	 * @param takenUp whether the text speaks of it as of one already named
	 */
	void add(Instrument told, boolean takenUp) {
		for (int at = this.instruments.size() - 1; at >= 0; at--) {
			if (same(this.instruments.get(at), told, takenUp)) {
				this.instruments.set(at, this.instruments.get(at).merge(told));
				return;
			}
		}
		this.instruments.add(told);
	}

	private static boolean same(Instrument one, Instrument other, boolean takenUp) {
		boolean parties = one.parties().containsAll(other.parties()) || other.parties().containsAll(one.parties());
		boolean count = one.count() == other.count() || one.count() == 1 || other.count() == 1;
		boolean status = takenUp || one.status() == null || other.status() == null || one.status() == other.status();
		return parties && count && status && kindsAgree(one.kind(), other.kind());
	}

	/** "Agreement" may be said of a treaty. */
	private static boolean kindsAgree(AgreementKind one, AgreementKind other) {
		return one == other || (general(one) && general(other));
	}

	private static boolean general(AgreementKind kind) {
		return kind == AgreementKind.AGREEMENT || kind == AgreementKind.TREATY;
	}

}
