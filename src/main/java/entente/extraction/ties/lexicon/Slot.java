package entente.extraction.ties.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * What may stand at a place of a phrase instead of words. Within a text whose named
 * things are blanked out, each kind of thing is written with a mark of its own.
 */
public enum Slot {

	STATE, CAPITAL, NATIONALITY, PERSON, OFFICE, DELEGATION, INSTITUTION, GROUP, PRONOUN, CITY, DATE;

	private static final char FIRST = '\uE000';

	private static final Set<Slot> WHO = Set.of(PERSON, OFFICE, DELEGATION, INSTITUTION, GROUP, PRONOUN);

	private static final Set<Slot> PLACE = Set.of(STATE, CAPITAL, CITY);

	/** The mark that fills the place of such a thing; no text has it. */
	public char mark() {
		return (char) (FIRST + ordinal());
	}

	/** Whether a character is the mark of any slot. */
	public static boolean isMark(char character) {
		return character >= FIRST && character < FIRST + values().length;
	}

	/**
	 * The class of marks that a name in braces means: one slot, or {@code who},
	 * {@code place}, {@code party} or {@code any}.
	 */
	static String marks(String name) {
		Set<Slot> slots = switch (name) {
			case "who" -> WHO;
			case "place" -> PLACE;
			case "party" ->
				Set.of(STATE, CAPITAL, NATIONALITY, PERSON, OFFICE, DELEGATION, INSTITUTION, GROUP, PRONOUN);
			case "any" -> Set.of(values());
			default -> Set.of(valueOf(name.toUpperCase(Locale.ROOT)));
		};
		StringBuilder marks = new StringBuilder();
		slots.stream().sorted().forEach((slot) -> marks.append(slot.mark()));
		return marks.toString();
	}

}
