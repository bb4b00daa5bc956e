package entente.extraction.ties.agreements;

import java.util.Locale;
import java.util.Optional;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.words.Row;
import entente.extraction.words.WordFile;
import entente.model.AgreementKind;

/**
 * What a phrase of {@code agreements.tsv} means.
 *
 * @param kind of the instrument that it names, if it names one
 */
record InstrumentWord(Role role, Optional<AgreementKind> kind) {

	/** What the phrase does in the text. */
	enum Role {

		/** Names an instrument. */
		ONE,

		/** Names instruments without telling how many. */
		SEVERAL,

		/** Stands for what has been named ("ce texte"). */
		TAKEN_UP,

		/** Tells of one of a group in its turn ("le premier porte sur"). */
		ITEM,

		/** Is no instrument. */
		NONE

	}

	static Lexicon<InstrumentWord> lexicon(String lang) {
		return Lexicon.of(WordFile.read(lang, "agreements"), InstrumentWord::of);
	}

	private static InstrumentWord of(Row row) {
		return switch (row.cell(1)) {
			case "none" -> new InstrumentWord(Role.NONE, Optional.empty());
			case "taken-up" -> new InstrumentWord(Role.TAKEN_UP, Optional.empty());
			case "item" -> new InstrumentWord(Role.ITEM, Optional.empty());
			default -> new InstrumentWord(row.cell(2).equals("several") ? Role.SEVERAL : Role.ONE,
					Optional.of(AgreementKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT))));
		};
	}

}
