package entente.extraction.ties.cooperation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.WordFile;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Passage;

/**
 * Finds the themes that a text names, by the words of {@code themes.tsv}.
 */
public final class ThemeWords {

	private final Lexicon<String> words;

	public ThemeWords(String lang) {
		this.words = Lexicon.of(WordFile.read(lang, "themes"), (row) -> row.cell(1));
	}

	/** The themes of a passage, in the order of the text. */
	List<Hit<String>> find(Passage passage) {
		return this.words.find(passage.masked()).stream().filter((hit) -> !hit.entry().equals("none")).toList();
	}

	/** Whether a text names a theme, be it within a name or an office. */
	public boolean names(String text, String theme) {
		return this.words.find(text).stream().anyMatch((hit) -> hit.entry().equals(theme));
	}

	/** The codes of the themes of a clause. */
	public Set<String> in(Passage passage, Clause clause) {
		Set<String> codes = new LinkedHashSet<>();
		find(passage).stream().filter((hit) -> clause.has(hit.start())).forEach((hit) -> codes.add(hit.entry()));
		return codes;
	}

}
