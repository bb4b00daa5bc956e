package entente.extraction.ties.reading;

import entente.extraction.ties.time.Tense;
import entente.model.EventStatus;

/**
 * How far an event has come, and from where the text looks at its date.
 */
public record Outlook(EventStatus status, Tense tense) {

	/** As most texts look at what has such a status. */
	public static Outlook of(EventStatus status) {
		return new Outlook(status, switch (status) {
			case HELD -> Tense.PAST;
			case PLANNED -> Tense.FUTURE;
			case CANCELLED -> Tense.UNKNOWN;
		});
	}

}
