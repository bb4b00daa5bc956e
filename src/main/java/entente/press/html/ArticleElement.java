package entente.press.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

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

	private ArticleElement() {
	}

	/** The element, null where the page has no running text. */
	static @Nullable Element in(Element body) {
		Map<Element, Double> scores = new HashMap<>();
		List<Element> blocks = body.select(BLOCKS).stream().filter((block) -> text(block) >= BLOCK).toList();
		blocks.forEach((block) -> credit(block, scores));
		double all = blocks.stream().mapToDouble(ArticleElement::text).sum();
		Element marked = best(body.select(MARKED), (element) -> running(element, blocks));
		if (marked != null && running(marked, blocks) > all * 0.4) {
			return marked;
		}
		return best(scores.keySet(), (element) -> scores.getOrDefault(element, 0.0));
	}

	private static void credit(Element block, Map<Element, Double> scores) {
		Element around = block;
		for (double weight : WEIGHTS) {
			around = around.parent();
			if (around == null || around.normalName().equals("html")) {
				return;
			}
			scores.merge(around, weight * text(block), Double::sum);
		}
	}

	/** Characters of the block's own running text. */
	static double text(Element block) {
		String own = block.normalName().equals("p") ? block.text() : block.ownText();
		double linked = block.select("> a").stream().mapToInt((link) -> link.text().length()).sum();
		return Math.max(0, own.length() - 2 * linked);
	}

	private static double running(Element element, List<Element> blocks) {
		return blocks.stream().filter((block) -> isWithin(block, element)).mapToDouble(ArticleElement::text).sum();
	}

	private static boolean isWithin(Element block, Element element) {
		for (Element around = block; around != null; around = around.parent()) {
			if (around == element) {
				return true;
			}
		}
		return false;
	}

	/** The first of the best, null where none has a score. */
	private static @Nullable Element best(Iterable<Element> elements, ToDoubleFunction<Element> score) {
		Element best = null;
		double most = 0;
		for (Element element : elements) {
			double own = score.applyAsDouble(element);
			if (own > most) {
				best = element;
				most = own;
			}
		}
		return best;
	}

}
