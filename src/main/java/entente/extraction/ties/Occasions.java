package entente.extraction.ties;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.agreements.Gatherings;
import entente.extraction.ties.agreements.Instrument;
import entente.extraction.ties.events.Occurrence;
import entente.model.EventKind;

/**
 * Tells at which event of a document an instrument was signed.
 */
final class Occasions {

	private Occasions() {
	}

	/**
	 * The event told in the same sentence, best one in which all parties take part; else
	 * the conference whose participants adopt it. Null where there is none.
	 */
	static @Nullable Integer of(Instrument instrument, List<Occurrence> events) {
		return IntStream.range(0, events.size())
			.filter((at) -> isToldWith(instrument, events.get(at)) || isAdoptedBy(instrument, events.get(at)))
			.boxed()
			.min(Comparator.comparing((Integer at) -> !attended(instrument, events.get(at)))
				.thenComparing((at) -> !isToldWith(instrument, events.get(at))))
			.orElse(null);
	}

	/** That all who sign at a conference attend it need not be told. */
	private static boolean isToldWith(Instrument instrument, Occurrence event) {
		return event.isToldIn(instrument.evidence())
				&& (event.kind() == EventKind.CONFERENCE || attended(instrument, event));
	}

	private static boolean attended(Instrument instrument, Occurrence event) {
		return event.states().containsAll(instrument.parties());
	}

	private static boolean isAdoptedBy(Instrument instrument, Occurrence event) {
		return event.kind() == EventKind.CONFERENCE && Gatherings.adopted(instrument, event.states());
	}

}
