package entente.extraction.ties.agreements;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import entente.model.AgreementKind;

/**
 * Gives what a conference adopts the states that take part in it.
 */
public final class Gatherings {

	private static final int LEAST = 3;

	private static final Set<AgreementKind> ADOPTED = Set.of(AgreementKind.DECLARATION, AgreementKind.PROGRAMME,
			AgreementKind.RESOLUTION, AgreementKind.OTHER, AgreementKind.PROTOCOL);

	private Gatherings() {
	}

	/**
	 * The same instruments, with all who took part where the text names no parties.
	 * @param conferences the states at each conference of the document
	 */
	public static List<Instrument> complete(List<Instrument> told, List<? extends Collection<String>> conferences) {
		return told.stream().map((instrument) -> complete(instrument, conferences)).toList();
	}

	/** Whether all who take part in a conference adopt the instrument, and none else. */
	public static boolean adopted(Instrument instrument, Collection<String> conference) {
		return conference.size() >= LEAST && ADOPTED.contains(instrument.kind())
				&& Set.copyOf(instrument.parties()).equals(Set.copyOf(conference));
	}

	private static Instrument complete(Instrument instrument, List<? extends Collection<String>> conferences) {
		if (instrument.signatoriesNamed() || !ADOPTED.contains(instrument.kind())) {
			return instrument;
		}
		return conferences.stream()
			.filter((states) -> states.size() >= LEAST && states.containsAll(instrument.parties()))
			.findFirst()
			.map((states) -> instrument.between(new TreeSet<>(states)))
			.orElse(instrument);
	}

}
