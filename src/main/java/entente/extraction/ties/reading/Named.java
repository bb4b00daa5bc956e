package entente.extraction.ties.reading;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import entente.model.HolderMention;

import entente.extraction.ties.lexicon.Slot;

/**
 * Something named in a passage, at offsets of the passage.
 *
 * @param states codes of the states that it speaks of or for
 * @param people names of the people that it refers to
 * @param institution its name where it is one, else null
 * @param holders whoever holds an office that it names alone
 * @param text as the document writes it
 */
public record Named(Slot slot, int start, int end, SortedSet<String> states, List<String> people,
		@Nullable String institution, List<HolderMention> holders, String text) {

	private static final Set<Slot> PERSONAL = Set.of(Slot.PERSON, Slot.OFFICE, Slot.DELEGATION, Slot.GROUP,
			Slot.PRONOUN);

	private static final Set<Slot> PLACES = Set.of(Slot.STATE, Slot.CAPITAL, Slot.CITY);

	/** Whether people may be meant, who can travel and talk. */
	public boolean personal() {
		return PERSONAL.contains(this.slot);
	}

	/** Whether it can be where something takes place. */
	public boolean place() {
		return PLACES.contains(this.slot);
	}

	/** The same, known to speak for other states. */
	public Named with(SortedSet<String> others) {
		return new Named(this.slot, this.start, this.end, others, this.people, this.institution, this.holders,
				this.text);
	}

	/** Whether it can take part by itself: any but a town. */
	public boolean party() {
		return this.slot != Slot.CITY && this.slot != Slot.DATE;
	}

}
