package entente.press.article;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import entente.press.article.Wording.Effect;

/**
 * Takes the furniture of a page away from around and between the paragraphs of an
 * article.
 */
final class Furniture {

	private final Wording wording;

	Furniture(Wording wording) {
		this.wording = wording;
	}

	/** What a line is, by its words and its shape. */
	enum Kind {

		/** A paragraph of text, whoever tells it. */
		PARAGRAPH,
		/** A row of a table of dated entries. */
		ROW,
		/** An item that belongs to the list above it. */
		ITEM,
		/** A line without final stop: a headline or a left-over. */
		HEADING,
		/** Words or a shape that no article has. */
		FURNITURE,
		/** A heading above other stories. */
		LIST,
		/** Comments, forms, the author's portrait. */
		END,
		/** Who wrote it. */
		BYLINE,
		/** The reader is spoken to. */
		APPEAL

	}

	Kind kind(String text) {
		Line line = new Line(text);
		boolean paragraph = line.isParagraph();
		if (line.isMenu() || this.wording.shows(Effect.DROP, text) || isDated(text)) {
			return Kind.FURNITURE;
		}
		if (this.wording.shows(Effect.END, text) && !line.isSentence()) {
			return Kind.END;
		}
		if (this.wording.shows(Effect.LIST, text) && !line.isSentence()) {
			return Kind.LIST;
		}
		if (this.wording.shows(Effect.APPEAL, text)) {
			return Kind.APPEAL;
		}
		if (line.mayBeByline() && this.wording.shows(Effect.BYLINE, text)) {
			return Kind.BYLINE;
		}
		if (paragraph) {
			return Kind.PARAGRAPH;
		}
		return line.isListItem() ? Kind.ITEM : Kind.HEADING;
	}

	/** Whether the line is there to tell the day of publication. */
	boolean isDated(String text) {
		return text.length() < 120 && this.wording.shows(Effect.DATED, text) && PublicationDate.in(text) != null;
	}

	/**
	 * The lines above the body that may be its headline; all such lines where there is no
	 * body.
	 */
	List<String> above(List<String> lines) {
		return lines.subList(0, bodyStart(kinds(lines)))
			.stream()
			.filter((line) -> kind(line) == Kind.HEADING && !Dateline.isBareDate(line))
			.toList();
	}

	/** The article's paragraphs below its headline. */
	List<String> body(List<String> lines) {
		List<Kind> kinds = kinds(lines);
		int start = bodyStart(kinds);
		return new Body(lines.subList(start, lines.size()), kinds.subList(start, lines.size())).paragraphs();
	}

	private List<Kind> kinds(List<String> lines) {
		BitSet rows = Timetable.rows(lines);
		return IntStream.range(0, lines.size())
			.mapToObj((at) -> rows.get(at) ? Kind.ROW : kind(lines.get(at)))
			.toList();
	}

	private static int bodyStart(List<Kind> kinds) {
		int start = 0;
		while (start < kinds.size() && kinds.get(start) != Kind.PARAGRAPH && kinds.get(start) != Kind.ROW) {
			start++;
		}
		return start;
	}

}
