package entente.press.article;

import java.util.ArrayList;
import java.util.List;

import entente.press.article.Furniture.Kind;

/**
 * The walk down the lines of an article, from its first paragraph to its end.
 */
final class Body {

	private final List<String> lines;

	private final List<Kind> kinds;

	private final List<String> kept = new ArrayList<>();

	private final Story story = new Story();

	/** How many names a paragraph must share with the story to belong to it. */
	private int doubt;

	/**
	 * The lines from the first paragraph on, and what each is.
	 */
	Body(List<String> lines, List<Kind> kinds) {
		this.lines = lines;
		this.kinds = kinds;
	}

	List<String> paragraphs() {
		for (int i = 0; i < this.lines.size() && !endsAt(i); i++) {
			if (belongs(i)) {
				keep(this.lines.get(i));
			}
			this.doubt = Math.max(this.doubt, doubtAfter(this.kinds.get(i)));
		}
		return this.kept;
	}

	private void keep(String line) {
		this.kept.add(line);
		this.story.tells(line);
	}

	/** After a closing byline, or two appeals in a row, nothing is article. */
	private boolean endsAt(int i) {
		return switch (this.kinds.get(i)) {
			case END -> true;
			case BYLINE -> this.kept.size() > 1;
			case APPEAL -> i > 1 && this.kinds.get(i - 1) == Kind.APPEAL && this.kept.size() > 1;
			default -> false;
		};
	}

	private static int doubtAfter(Kind kind) {
		return switch (kind) {
			case LIST -> 2;
			case APPEAL -> 1;
			default -> 0;
		};
	}

	private boolean belongs(int i) {
		String line = this.lines.get(i);
		return switch (this.kinds.get(i)) {
			case ROW -> true;
			case PARAGRAPH -> this.story.sharedNames(line) >= this.doubt;
			case ITEM -> this.doubt < 2 && (line.endsWith(";") || line.endsWith(",") || continuesList(i));
			case HEADING ->
				this.doubt < 2 && (continuesList(i) || announcesList(i) || isCaughtBetween(i) || isAboveRow(i));
			default -> false;
		};
	}

	/** Whether it is a label such as "Key points:" above items. */
	private boolean announcesList(int i) {
		return this.lines.get(i).endsWith(":") && i + 1 < this.lines.size() && this.kinds.get(i + 1) == Kind.ITEM;
	}

	private boolean isAboveRow(int i) {
		return i + 1 < this.lines.size() && this.kinds.get(i + 1) == Kind.ROW;
	}

	/** Whether the line above announces a list, or is of one. */
	private boolean continuesList(int i) {
		if (i == 0 || this.kept.isEmpty() || !this.kept.getLast().equals(this.lines.get(i - 1))) {
			return false;
		}
		Line above = new Line(this.kept.getLast());
		return above.text().endsWith(":") || (above.isListItem() && this.kinds.get(i) == Kind.ITEM);
	}

	/**
	 * A single heading between two paragraphs is a sub-heading if the paragraph below
	 * speaks of it, or a long one if the story does.
	 */
	private boolean isCaughtBetween(int i) {
		boolean single = i > 0 && i + 1 < this.lines.size() && this.kinds.get(i - 1) == Kind.PARAGRAPH
				&& this.kinds.get(i + 1) == Kind.PARAGRAPH;
		if (!single) {
			return false;
		}
		Story below = new Story();
		below.tells(this.lines.get(i + 1));
		return below.sharedWords(this.lines.get(i)) > 0;
	}

}
