package entente.extraction.ties.events;

import java.util.Locale;
import java.util.Optional;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.reading.Outlook;
import entente.extraction.ties.time.Tense;
import entente.extraction.words.Row;
import entente.extraction.words.WordFile;
import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * What a phrase of {@code events.tsv} tells.
 *
 * @param kind empty for a phrase that only looks like an event
 * @param outlook how far it has come, empty where the words around must tell
 */
record Cue(Optional<EventKind> kind, Frame frame, Optional<Outlook> outlook) {

	static Lexicon<Cue> lexicon(String lang) {
		return Lexicon.of(WordFile.read(lang, "events"), Cue::of);
	}

	private static Cue of(Row row) {
		if (row.cell(1).equals("none")) {
			return new Cue(Optional.empty(), Frame.HELD, Optional.empty());
		}
		EventKind kind = EventKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
		Frame frame = Frame.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
		return new Cue(Optional.of(kind), frame, outlook(row.cell(3)));
	}

	private static Optional<Outlook> outlook(String name) {
		return switch (name) {
			case "" -> Optional.empty();
			case "now" -> Optional.of(new Outlook(EventStatus.HELD, Tense.PRESENT));
			case "starts" -> Optional.of(new Outlook(EventStatus.HELD, Tense.COMING));
			case "ends" -> Optional.of(new Outlook(EventStatus.HELD, Tense.ENDING));
			default -> Optional.of(Outlook.of(EventStatus.valueOf(name.toUpperCase(Locale.ROOT))));
		};
	}

}
