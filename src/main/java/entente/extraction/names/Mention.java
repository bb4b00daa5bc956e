package entente.extraction.names;

import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import entente.model.HolderMention;

/**
 * One place in the text that refers to somebody or something that can take part in a tie:
 * by name, by office ("the Qatari minister"), as a delegation, by a pronoun, or as a pair
 * ("les deux pays"). Resolved within the document.
 *
 * @param start offset in the document's text, apposed office or name included
 * @param end offset after it
 * @param states codes of the states that it speaks of or for; empty where unknown
 * @param people names of the people that it refers to, as in {@link Cast#people()}
 * @param institution name as in {@link Cast#institutions()}, null where it is none
 * @param holders whoever holds an office that it names alone, where nobody named does
 */
public record Mention(Kind kind, int start, int end, SortedSet<String> states, List<String> people,
		@Nullable String institution, List<HolderMention> holders) {

	/** How the text refers. */
	public enum Kind {

		/** A state by its name ("Qatar", "the Emirates"). */
		STATE,
		/** A capital, as a place or for its government. */
		CAPITAL,
		/**
		 * An adjective or demonym that is part of no longer mention ("accord
		 * franco-tunisien", "the Egyptians").
		 */
		NATIONALITY,
		/** A named person, with the office in apposition. */
		PERSON,
		/**
		 * An office holder who is not named there ("le ministre qatari", "her
		 * counterpart").
		 */
		OFFICE,
		/** A delegation or side of a state. */
		DELEGATION,
		/** A ministry, parliament, organisation, company. */
		INSTITUTION,
		/**
		 * Two or more taken up together ("les deux pays", "both ministers", "the two
		 * sides").
		 */
		GROUP,
		/** A pronoun or possessive that stands for one person or state. */
		PRONOUN

	}
}
