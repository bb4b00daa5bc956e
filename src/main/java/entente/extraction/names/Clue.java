package entente.extraction.names;

import java.util.Locale;

/**
 * What may tell for which state a person speaks, the surest first.
 */
enum Clue {

	/** The office: "the French minister". */
	OFFICE,
	/** "On behalf of Qatar". */
	BEHALF,
	/** "On the Vietnamese side", "pour la France par". */
	FRAME,
	/** What follows the name: "Wang Yi of China". */
	COMPLEMENT,
	/** "Park Min-seo (Republic of Korea)". */
	BRACKETS,
	/** The office by which a later sentence takes the person up. */
	TAKEN_UP,
	/** A demonym that takes the person up: "the Egyptian". */
	DEMONYM,
	/** "The Kazakh Tokayev". */
	NATIONALITY,
	/** The institution for which the person works. */
	EMPLOYER,
	/** The delegation that the person leads. */
	DELEGATION,
	/** "The Emirati official, Abdulla". */
	DESCRIPTION,
	/** One of the states of an office told of several. */
	SHARED_OFFICE,
	/** Where the office is held: "minister in Manama". */
	POSTING,
	/** The one with whom the person is named. */
	COMPANION,
	/** Whose minister it is: "its", "her". */
	POSSESSOR,
	/** The one who leads those with whom the person came. */
	LEADER,
	/** Who sent the person. */
	SENDER,
	/** The state that the other side has not. */
	OPPOSITE,
	/** Another one to whom the same is done. */
	FELLOW,
	/** The state whose organ reports. */
	REPORTING,
	/** The place of the passage. */
	HERE,
	/** The state with which the sentence begins. */
	TOPIC,
	/** The heading of the section. */
	SECTION,
	/** The place told before. */
	BEFORE,
	/** The state that the document names most. */
	HOME,
	/** The place of the passage, for one of whom no office is told. */
	BYSTANDER_HERE,
	/** The state with which the sentence begins, for such a one. */
	BYSTANDER_TOPIC,
	/** The heading of the section, for such a one. */
	BYSTANDER_SECTION;

	/** Whether others may be told apart by it. */
	boolean isCertain() {
		return compareTo(OPPOSITE) <= 0;
	}

	/** The name of the family of rules. */
	String rule() {
		return "state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
