package entente.extraction.ties.events;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Passage;
import entente.extraction.words.Row;
import entente.extraction.words.WordFile;

/**
 * The proper name of a conference around the noun that tells its kind: the words with
 * capitals, numbers and ordinals next to it, with small words between them, as
 * {@code conferences.tsv} lists them.
 */
final class ProperName {

	private static final String STRONG = "(?:[\\p{Lu}\\uE000-\\uE008][\\p{L}\\p{N}'\\u2019.&\\uE000-\\uE008-]*"
			+ "|\\d[\\p{L}\\p{N}]*|[«\"“][^»\"”]{3,120}[»\"”])";

	private static final String NUMBER = "\\d+(?:-?\\p{L}{1,3})?|[IVX]{1,6}(?:\\p{Ll}{1,3})?";

	private final Pattern after;

	private final Pattern before;

	private final Pattern common;

	private final Pattern about;

	private final Pattern article;

	private final Pattern edition;

	private final Pattern numbered;

	private ProperName(List<Row> rows) {
		String elided = words(rows, "elided");
		this.after = Pattern.compile("^(?:[\\s–-]+(?:" + words(rows, "link") + "\\s*){0,5}?" + elided + "?" + STRONG
				+ ")+(?:\\s+" + words(rows, "noun") + "(?![\\p{L}]))?");
		this.before = Pattern
			.compile("(?:" + STRONG + "[\\s,–-]+(?:" + words(rows, "before") + "\\s+){0,3}" + elided + "?)+$");
		this.common = Pattern
			.compile("^\\s+" + words(rows, "of") + "\\s*\\p{Ll}{3,}\\s+" + words(rows, "of") + "\\s*" + STRONG);
		this.about = Pattern.compile("^\\s+" + words(rows, "about") + "\\s*\\p{Ll}{3,}(?![\\p{L}-])");
		this.article = Pattern.compile("^" + words(rows, "article") + "(?:(?<=['\u2019])|\\s+)");
		this.edition = Pattern.compile("(?iu)(?:(?<![\\p{L}\\p{N}])(?:" + NUMBER + "|" + words(rows, "edition")
				+ ")\\s+)" + "(?:" + words(rows, "before") + "\\s+){0,2}$");
		this.numbered = Pattern.compile("(?iu)^(?:" + NUMBER + "|" + words(rows, "edition") + ")(?![\\p{L}\\p{N}])");
	}

	static ProperName of(String lang) {
		return new ProperName(WordFile.read(lang, "conferences"));
	}

	private static String words(List<Row> rows, String sense) {
		return rows.stream()
			.filter((row) -> row.cell(1).equals(sense))
			.map((row) -> Pattern.quote(row.phrase()))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	/** Where the name ends that goes on after a noun. */
	int end(Passage passage, int end) {
		Matcher rest = this.after.matcher(passage.masked()).region(end, passage.masked().length());
		return rest.find() ? rest.end() : end;
	}

	/** Whether the noun is said to be one of a series, by a number or "next". */
	boolean isEdition(Passage passage, int start) {
		return this.edition.matcher(passage.masked().substring(0, start)).find();
	}

	/** Whether a name says which of a series it is. */
	boolean isNumbered(String name) {
		return this.numbered.matcher(name).find();
	}

	/** Where a name ends that itself says what it is about. */
	private int subject(Passage passage, int end) {
		Matcher theme = this.common.matcher(passage.masked()).region(end, passage.masked().length());
		int to = theme.find() ? theme.end() : end(passage, end);
		Matcher tail = this.about.matcher(passage.masked()).region(to, passage.masked().length());
		return tail.find() ? tail.end() : to;
	}

	/**
	 * Where the capitals before a noun start; the first word of a sentence has one
	 * anyhow.
	 */
	private int begin(String masked, int start) {
		Matcher leading = this.before.matcher(masked.substring(0, start));
		if (!leading.find()) {
			return start;
		}
		Matcher first = this.article.matcher(masked).region(0, start);
		int from = (leading.start() == 0 && first.find()) ? first.end() : leading.start();
		return (from > 0 || Slot.isMark(masked.charAt(0))) ? from : start;
	}

	/** The name, empty where the words around the noun make none. */
	Optional<String> around(Passage passage, int start, int end) {
		String masked = passage.masked();
		int to = Character.isUpperCase(passage.text().charAt(start)) ? subject(passage, end) : end(passage, end);
		int from = begin(masked, start);
		Matcher number = this.edition.matcher(masked.substring(0, from));
		from = number.find() ? number.start() : from;
		boolean proper = to > end || from < start || (start > 0 && Character.isUpperCase(passage.text().charAt(start)));
		return proper ? Optional.of(passage.text().substring(from, to).strip()) : Optional.empty();
	}

}
