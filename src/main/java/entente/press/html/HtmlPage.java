package entente.press.html;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import entente.press.article.Page;
import entente.press.article.UnreadableException;

/**
 * A web page: its article's lines and its metadata.
 */
public final class HtmlPage {

	private static final Pattern MARKUP = Pattern
		.compile("(?is)\\A\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|!--|/?[a-z][a-z0-9]{0,15}[\\s/>])");

	private HtmlPage() {
	}

	/** Whether a text is HTML rather than plain text. */
	public static boolean looksLike(String text) {
		return MARKUP.matcher(text).find();
	}

	public static Page parse(String html) throws UnreadableException {
		Document page = Jsoup.parse(html);
		return Page.of(page.body().wholeText().lines().toList());
	}

}
