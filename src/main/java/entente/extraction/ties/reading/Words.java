package entente.extraction.ties.reading;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Row;
import entente.extraction.ties.lexicon.WordFile;
import entente.extraction.ties.time.Dates;

/**
 * The words of a language that give its sentences their shape.
 *
 * @param clauses where clauses start, topics, places
 * @param tense planned, past, called off, denied
 * @param progress how far an instrument has come
 * @param dates the dates that a text tells
 */
public record Words(Lexicon<Sense> clauses, Lexicon<Sense> tense, Lexicon<Sense> progress, Dates dates) {

	/** The words of a language by its ISO 639-1 code. */
	public static Words of(String lang) {
		return new Words(senses(lang, "clauses"), senses(lang, "status"), senses(lang, "progress"), Dates.of(lang));
	}

	private static Sense sense(Row row) {
		return Sense.of(row.cell(1));
	}

	/** A word file whose second column is a {@link Sense}. */
	public static Lexicon<Sense> senses(String lang, String name) {
		return Lexicon.of(WordFile.read(lang, name), Words::sense);
	}

}
