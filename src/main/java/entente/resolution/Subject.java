package entente.resolution;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import entente.model.Account;
import entente.model.AgreementReport;
import entente.reference.States;

/**
 * What an instrument is about, as one account tells it.
 *
 * @param words of its name that say it
 * @param lang of the words
 * @param themes codes
 */
record Subject(SortedSet<String> words, String lang, Set<String> themes) {

	private static final States STATES = States.load();

	private static final double ALIKE = 0.6;

	static Subject of(Account<AgreementReport> account) {
		String name = account.report().name();
		return new Subject((name != null) ? words(name) : Collections.emptySortedSet(), account.lang(),
				new TreeSet<>(account.report().themes()));
	}

	/** Who the parties are is told beside the name: "accord franco-marocain". */
	static SortedSet<String> words(String name) {
		return Words.subject(StateWords.without(name, STATES));
	}

	boolean isNamed() {
		return !this.words.isEmpty();
	}

	/** Whether both tell the same. */
	boolean isLike(Subject other) {
		return isNamedLike(other) || (!isApartFrom(other) && sharesTheme(other));
	}

	/** Whether the one tells what the other cannot mean. */
	boolean isApartFrom(Subject other) {
		if (isNamedLike(other)) {
			return false;
		}
		boolean named = isNamed() && other.isNamed();
		if (named && (this.lang.equals(other.lang) || isKnown(other))) {
			return true;
		}
		boolean themed = !this.themes.isEmpty() && !other.themes.isEmpty();
		return themed ? !sharesTheme(other) : named;
	}

	private boolean isNamedLike(Subject other) {
		return Words.overlap(this.words, other.words) >= ALIKE;
	}

	private boolean isKnown(Subject other) {
		return Stream.concat(this.words.stream(), other.words.stream()).allMatch(Words::isKnown);
	}

	private boolean sharesTheme(Subject other) {
		return !Collections.disjoint(this.themes, other.themes);
	}

}
