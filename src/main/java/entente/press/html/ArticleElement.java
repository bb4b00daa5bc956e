package entente.press.html;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article: where most running text stands,
 * links not counted.
 */
final class ArticleElement {

	/** Shorter blocks are labels and teasers. */
	private static final int BLOCK = 60;

	/** What a block counts for the elements around it, from the nearest outwards. */
	private static final double[] WEIGHTS = { 1, 0.9, 0.6, 0.4, 0.25, 0.15 };

	private static final String BLOCKS = "p, div, td, li, section, article, blockquote, pre, dd, span:only-child";

	private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";

	/** A marked element with less of the page's running text is marked wrongly. */
	private static final double SHARE = 0.4;

	private final Map<Element, Double> scores = new LinkedHashMap<>();

	private final Map<Element, Double> running = new LinkedHashMap<>();

	private ArticleElement() {
	}

	/** The element, null where the page has no running text. */
	static @Nullable Element in(Element body) {
		ArticleElement search = new ArticleElement();
		body.select(BLOCKS).forEach(search::credit);
		Element marked = best(body.select(MARKED), search.running);
		double all = search.running.getOrDefault(body, 0.0);
		if (marked != null && search.running.getOrDefault(marked, 0.0) > all * SHARE) {
			return marked;
		}
		return best(search.scores.keySet(), search.scores);
	}

	private void credit(Element block) {
		double text = text(block);
		if (text < BLOCK) {
			return;
		}
		this.running.merge(block, text, Double::sum);
		Element around = block.parent();
		for (int i = 0; around != null && !around.normalName().equals("html"); i++) {
			this.running.merge(around, text, Double::sum);
			if (i < WEIGHTS.length) {
				this.scores.merge(around, WEIGHTS[i] * text, Double::sum);
			}
			around = around.parent();
		}
	}

	/** Characters of the block's own running text. */
	private static double text(Element block) {
		String own = block.normalName().equals("p") ? block.text() : block.ownText();
		double linked = 0;
		for (Element child : block.children()) {
			linked += child.normalName().equals("a") ? child.text().length() : 0;
		}
		return Math.max(0, own.length() - 2 * linked);
	}

	/** The first of the best in the order of the page, null where none has a score. */
	private static @Nullable Element best(Collection<Element> elements, Map<Element, Double> scores) {
		Element best = null;
		for (Element element : elements) {
			double own = scores.getOrDefault(element, 0.0);
			if (own > 0 && (best == null || own > scores.getOrDefault(best, 0.0))) {
				best = element;
			}
		}
		return best;
	}

}
