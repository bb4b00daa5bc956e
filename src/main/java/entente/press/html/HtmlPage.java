package entente.press.html;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import entente.press.article.Page;
import entente.press.article.Plain;
import entente.press.article.UnreadableException;

/**
 * A web page: its article's lines and its metadata.
 */
public final class HtmlPage {

	private static final Pattern MARKUP = Pattern
		.compile("(?is)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|!--|/?[a-z][a-z0-9]{0,15}[\\s/>])");

	private static final Pattern SENTENCE = Pattern.compile("[.!?][»”\"')\\]\\s]*$");

	/** Real pages have some thousands. */
	private static final int ELEMENTS = 50_000;

	private HtmlPage() {
	}

	/** Whether a text is HTML rather than plain text. */
	public static boolean looksLike(String text) {
		return MARKUP.matcher(text).find();
	}

	/**
	 * The page as its source shows it.
	 * @throws UnreadableException if nothing on it is an article
	 */
	public static Page parse(String html) throws UnreadableException {
		Document document = Jsoup.parse(html);
		if (document.stream().skip(ELEMENTS).findAny().isPresent()) {
			throw new UnreadableException("more markup than any article has; send its text");
		}
		Metadata metadata = new Metadata(document);
		Page page = new Page(metadata.title(), metadata.url(), metadata.publisher(), null, metadata.lang(),
				metadata.published(), lines(document.body(), metadata.body()));
		if (page.lines().stream().noneMatch((line) -> SENTENCE.matcher(line).find())) {
			throw new UnreadableException("no article found in this page: nothing but menus, links or single words");
		}
		return page;
	}

	/** Of the article on the page and the one in its metadata, the longer one. */
	private static List<String> lines(Element body, @Nullable String described) {
		Containers.removeFrom(body);
		Element article = ArticleElement.in(body);
		List<String> shown = Lines.of((article != null) ? article : body).stream().map(Plain::line).toList();
		boolean longer = described != null && described.length() > String.join(" ", shown).length() * 1.2;
		return (described != null && longer) ? Plain.lines(described) : shown;
	}

}
