package entente.extraction.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a word file.
 *
 * @param cells as the file has them
 */
public record Row(List<String> cells) {

	public Row {
		cells = List.copyOf(cells);
	}

	/** What the row is about. */
	public String phrase() {
		return cell(0);
	}

	/** A cell without the spaces around it, empty where the row ends before it. */
	public String cell(int index) {
		return text(index).strip();
	}

	/** A cell with the spaces around it, empty where the row ends before it. */
	public String text(int index) {
		return (index < this.cells.size()) ? this.cells.get(index) : "";
	}

	/** The forms that a cell lists, parted by {@code |}. */
	public Stream<String> forms(int index) {
		return Stream.of(cell(index).split("\\|"));
	}

}
