package entente.press.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of plain text: a line each, or blocks of wrapped lines parted by empty
 * ones.
 */
final class Paragraphs {

	/** The longest line that an author wraps by hand or a mail program by rule. */
	private static final int WRAP = 120;

	private Paragraphs() {
	}

	static List<String> of(List<String> lines) {
		List<String> paragraphs = new ArrayList<>();
		List<String> block = new ArrayList<>();
		for (String line : lines) {
			if (line.isBlank()) {
				flush(block, paragraphs);
			}
			else {
				block.add(line);
			}
		}
		flush(block, paragraphs);
		return paragraphs;
	}

	private static void flush(List<String> block, List<String> paragraphs) {
		if (isWrapped(block)) {
			paragraphs.add(String.join(" ", block));
		}
		else {
			paragraphs.addAll(block);
		}
		block.clear();
	}

	/** Wrapped lines are short, mostly go on with a small letter, and make sentences. */
	private static boolean isWrapped(List<String> block) {
		long small = block.stream().skip(1).filter((line) -> Character.isLowerCase(line.codePointAt(0))).count();
		return block.size() > 1 && small * 2 > block.size() - 1
				&& block.stream().allMatch((line) -> line.length() <= WRAP) && new Line(block.getLast()).isSentence();
	}

}
