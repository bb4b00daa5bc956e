package entente.extraction.ties.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.time.Dates;
import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * The words of a language that give its sentences their shape.
 *
 * @param clauses where clauses start, topics, places
 * @param joints what adds a place to the one before it
 * @param tense planned, past
 * @param denial called off, denied, only asked for
 * @param progress how far an instrument has come
 * @param dates the dates that a text tells
 */
public record Words(Lexicon<Sense> clauses, Lexicon<Sense> joints, Lexicon<Sense> tense, Lexicon<Sense> denial,
		Lexicon<Sense> progress, Dates dates) {

	/** What a longer word on time must not hide. */
	private static final Set<Sense> DENIED = Set.of(Sense.CANCEL, Sense.NOT, Sense.WISH, Sense.ACCEPTED);

	/** The words of a language by its ISO 639-1 code. */
	public static Words of(String lang) {
		List<Row> status = WordFile.read(lang, "status");
		List<Row> clauses = WordFile.read(lang, "clauses");
		return new Words(of(clauses, (sense) -> sense != Sense.JOINED && sense != Sense.ORGANISATION),
				of(clauses, Sense.JOINED::equals), of(status, (sense) -> !DENIED.contains(sense)),
				of(status, DENIED::contains), senses(lang, "progress"), Dates.of(lang));
	}

	private static Lexicon<Sense> of(List<Row> rows, Predicate<Sense> kept) {
		return Lexicon.of(rows.stream().filter((row) -> kept.test(sense(row))).toList(), Words::sense);
	}

	private static Sense sense(Row row) {
		return Sense.of(row.cell(1));
	}

	/** The rows of a word file with one sense. */
	public static Lexicon<Sense> senses(String lang, String name, Sense sense) {
		return of(WordFile.read(lang, name), sense::equals);
	}

	/** A word file whose second column is a {@link Sense}. */
	public static Lexicon<Sense> senses(String lang, String name) {
		return Lexicon.of(WordFile.read(lang, name), Words::sense);
	}

}
