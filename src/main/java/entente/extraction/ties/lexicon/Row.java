package entente.extraction.ties.lexicon;

import java.util.List;

/**
 * A row of a word file.
 *
 * @param cells without the spaces around them; the first is the phrase
 */
public record Row(List<String> cells) {

	public Row {
		cells = List.copyOf(cells);
	}

	/** What the row is about. */
	public String phrase() {
		return cell(0);
	}

	/** A further cell, empty where the row ends before it. */
	public String cell(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : "";
	}

}
