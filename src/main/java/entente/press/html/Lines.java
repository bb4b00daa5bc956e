package entente.press.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a browser would show of an element: one a block, with items of lists
 * marked, rows of tables in one line, and lines of nothing but links left out.
 */
final class Lines implements NodeVisitor {

	private static final Set<String> CELLS = Set.of("td", "th");

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private final Map<Element, Boolean> dataTables = new HashMap<>();

	private int linked;

	private Lines() {
	}

	static List<String> of(Element element) {
		Lines lines = new Lines();
		element.traverse(lines);
		lines.end();
		return lines.lines;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.line.append(text.getWholeText().replaceAll("\\s+", " "));
			this.linked += isLinked(text) ? text.text().length() : 0;
		}
		else if (node instanceof Element element) {
			open(element);
		}
	}

	private void open(Element element) {
		if (CELLS.contains(element.normalName()) && isData(element)) {
			this.line.append((element.elementSiblingIndex() == 0) ? "" : ", ");
		}
		else if (isBlock(element)) {
			end();
			this.line.append(element.normalName().equals("li") ? "– " : "");
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element && isBlock(element)
				&& !(CELLS.contains(element.normalName()) && isData(element))) {
			if (element.normalName().equals("tr") && isData(element) && !this.line.toString().isBlank()) {
				this.line.append('.');
			}
			end();
		}
	}

	private void end() {
		String text = this.line.toString().strip();
		boolean leadsElsewhere = this.linked * 10 > text.length() * 8;
		if (!text.isEmpty() && !text.equals("–") && !leadsElsewhere) {
			this.lines.add(text);
			this.lines.add("");
		}
		this.line.setLength(0);
		this.linked = 0;
	}

	private static boolean isBlock(Element element) {
		return element.isBlock() || element.normalName().equals("br") || CELLS.contains(element.normalName());
	}

	/** Whether the cell's table holds data rather than the page's columns. */
	private boolean isData(Element cell) {
		Element table = around(cell, "table");
		return table != null && this.dataTables.computeIfAbsent(table,
				(each) -> each.selectFirst("table table, p, div, ul, h1, h2, h3, br + br") == null
						&& each.select("tr").size() > 1);
	}

	private static boolean isLinked(TextNode text) {
		return text.parent() instanceof Element element && around(element, "a") != null;
	}

	/** The element itself or the nearest around it of that name. */
	private static @Nullable Element around(Element element, String name) {
		Element around = element;
		while (around != null && !around.normalName().equals(name)) {
			around = around.parent();
		}
		return around;
	}

}
