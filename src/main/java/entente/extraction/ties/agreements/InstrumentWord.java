package entente.extraction.ties.agreements;

import java.util.Locale;
import java.util.Optional;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Row;
import entente.extraction.ties.lexicon.WordFile;
import entente.model.AgreementKind;

/**
 * What a phrase of {@code agreements.tsv} means.
 *
 * @param kind empty for a word that takes up an instrument, or that is none
 * @param takenUp whether it stands for an instrument already named ("ce texte")
 */
record InstrumentWord(Optional<AgreementKind> kind, boolean takenUp) {

	static Lexicon<InstrumentWord> lexicon(String lang) {
		return Lexicon.of(WordFile.read(lang, "agreements"), InstrumentWord::of);
	}

	private static InstrumentWord of(Row row) {
		return switch (row.cell(1)) {
			case "none" -> new InstrumentWord(Optional.empty(), false);
			case "taken-up" -> new InstrumentWord(Optional.empty(), true);
			default ->
				new InstrumentWord(Optional.of(AgreementKind.valueOf(row.cell(1).toUpperCase(Locale.ROOT))), false);
		};
	}

}
