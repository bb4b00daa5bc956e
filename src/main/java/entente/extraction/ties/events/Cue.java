package entente.extraction.ties.events;

import java.util.Locale;
import java.util.Optional;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Row;
import entente.extraction.ties.lexicon.WordFile;
import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * What a phrase of {@code events.tsv} tells.
 *
 * @param kind empty for a phrase that only looks like an event
 * @param status empty where the words around must tell
 */
record Cue(Optional<EventKind> kind, Frame frame, Optional<EventStatus> status) {

	static Lexicon<Cue> lexicon(String lang) {
		return Lexicon.of(WordFile.read(lang, "events"), Cue::of);
	}

	private static Cue of(Row row) {
		if (row.cell(1).equals("none")) {
			return new Cue(Optional.empty(), Frame.HELD, Optional.empty());
		}
		EventKind kind = EventKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
		Frame frame = Frame.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
		Optional<EventStatus> status = Optional.of(row.cell(3))
			.filter((name) -> !name.isEmpty())
			.map((name) -> EventStatus.valueOf(name.toUpperCase(Locale.ROOT)));
		return new Cue(Optional.of(kind), frame, status);
	}

}
