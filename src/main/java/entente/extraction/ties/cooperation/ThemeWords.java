package entente.extraction.ties.cooperation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.words.WordFile;

/**
 * Finds the themes that a text names, by the words of {@code themes.tsv}.
 */
public final class ThemeWords {

	private static final String NONE = "none";

	private final Lexicon<String> words;

	public ThemeWords(String lang) {
		this.words = Lexicon.of(WordFile.read(lang, "themes"), (row) -> row.cell(1));
	}

	/** The themes of a passage, in the order of the text. */
	List<Hit<String>> find(Passage passage) {
		return this.words.find(passage.masked()).stream().filter((hit) -> !hit.entry().equals(NONE)).toList();
	}

	/** Whether a text names a theme, be it within a name or an office. */
	public boolean names(String text, String theme) {
		return this.words.find(text).stream().anyMatch((hit) -> hit.entry().equals(theme));
	}

	/**
	 * The codes of the themes of a clause; where its words tell none, those that the
	 * names of two bodies share, such as universities.
	 */
	public Set<String> in(Passage passage, Clause clause) {
		Set<String> codes = new LinkedHashSet<>();
		find(passage).stream().filter((hit) -> clause.has(hit.start())).forEach((hit) -> codes.add(hit.entry()));
		return codes.isEmpty() ? shared(passage, clause) : codes;
	}

	private Set<String> shared(Passage passage, Clause clause) {
		Set<String> once = new HashSet<>();
		Set<String> shared = new LinkedHashSet<>();
		for (Named named : passage.namedIn(clause)) {
			if (named.slot() == Slot.INSTITUTION) {
				Set<String> codes = new HashSet<>();
				this.words.find(named.text()).forEach((hit) -> codes.add(hit.entry()));
				codes.stream().filter((code) -> !once.add(code)).forEach(shared::add);
			}
		}
		shared.remove(NONE);
		return shared;
	}

}
