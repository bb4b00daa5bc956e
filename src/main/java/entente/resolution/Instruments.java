package entente.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import entente.model.AgreementKind;
import entente.model.AgreementReport;

/**
 * What tells instruments apart that no account can mean alike.
 */
final class Instruments {

	/** From so many parties on, accounts name some of them. */
	private static final int MANY = 5;

	private static final Set<String> PLURALS = new HashSet<>(Table.words("instrument-plurals.tsv"));

	private Instruments() {
	}

	/**
	 * The block that an agreement's accounts share: its kind, whether it is one or
	 * several, and its parties; where these are many, what it is about.
	 */
	static String block(AgreementReport agreement) {
		AgreementKind kind = (agreement.kind() == AgreementKind.TREATY) ? AgreementKind.AGREEMENT : agreement.kind();
		return kind + "|" + (areSeveral(agreement) ? "several" : "one") + "|" + parties(agreement);
	}

	/** Whether an account is of a group, be its number told or not. */
	static boolean areSeveral(AgreementReport agreement) {
		return agreement.count() > 1 || (agreement.name() != null && PLURALS.contains(firstWord(agreement.name())));
	}

	private static String firstWord(String name) {
		return Sounds.latin(name).split("[^a-z]+", 2)[0];
	}

	private static String parties(AgreementReport agreement) {
		SortedSet<String> parties = new TreeSet<>(agreement.parties());
		if (parties.size() >= MANY) {
			return "many|" + about(agreement);
		}
		String partners = (parties.size() < 2) ? partners(agreement) : "";
		return String.join(",", parties) + partners;
	}

	private static String partners(AgreementReport agreement) {
		List<String> partners = agreement.institutions().stream().map(Words::of).map(String::valueOf).sorted().toList();
		return "|" + partners;
	}

	private static String about(AgreementReport agreement) {
		SortedSet<String> words = (agreement.name() != null) ? Subject.words(agreement.name()) : new TreeSet<>();
		return String.join(" ", words.isEmpty() ? new TreeSet<>(agreement.themes()) : words);
	}

	/**
	 * How little a name says, from 0: one that tells a subject is better than one that
	 * tells the kind alone.
	 */
	static int vagueness(String name) {
		return Subject.words(name).isEmpty() ? 1 : 0;
	}

	/** Whether a name says no more than what kind it is. */
	static boolean isNoName(AgreementReport agreement, String name) {
		boolean vague = vagueness(name) > 0;
		return vague && (areSeveral(agreement) || !name.strip().contains(" "));
	}

}
