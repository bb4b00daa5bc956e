package entente.press.article;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.model.Document;
import entente.model.PartialDate;

/**
 * Makes a document of a page: its article alone, with headline, date and language. Safe
 * for use by many threads.
 */
public final class Editor {

	/** In characters: twenty pages, more than any press document has. */
	static final int LONGEST_TEXT = 60_000;

	private final Wording wording = new Wording();

	private final Furniture furniture = new Furniture(this.wording);

	private final Languages languages = new Languages();

	/**
	 * The document that the page shows.
	 * @param id null to have it made from the page's canonical URL, or from the article's
	 * text where it has none
	 * @throws UnreadableException if no article is found, if it is too long, or its
	 * language is unknown
	 */
	public Document edit(Page page, @Nullable String id) throws UnreadableException {
		List<String> lines = Paragraphs.of(page.lines()).stream().map(this.wording::withoutLabel).toList();
		List<String> body = this.furniture.body(lines);
		List<String> headline = Headline.of(this.furniture.above(lines), page.title(), body);
		String text = text(headline, body);
		check(text);
		String url = CanonicalUrl.of(page.url());
		PartialDate published = (page.published() != null) ? page.published() : published(lines, body);
		return new Document((id != null) ? id : Ids.of(url, text), text, language(page, text),
				headline.isEmpty() ? null : Plain.line(headline.getFirst()), url, page.publisher(), published);
	}

	private static void check(String text) throws UnreadableException {
		if (text.isBlank()) {
			throw new UnreadableException("no article found in it: nothing but menus, links or single words");
		}
		if (text.length() > LONGEST_TEXT) {
			throw new UnreadableException("its article has %,d characters, and at most %,d are read as one document;"
				.formatted(text.length(), LONGEST_TEXT) + " send its sections as documents of their own");
		}
	}

	private static String text(List<String> headline, List<String> body) {
		List<String> above = headline.stream().filter((line) -> !body.contains(line)).toList();
		return String.join("\n\n",
				Stream.concat(above.stream(), body.stream().map(Dateline::withoutOpeningDate))
					.map(Plain::line)
					.filter((line) -> !line.isEmpty())
					.toList());
	}

	/** As a line of its own tells it, else as the body opens with it. */
	private @Nullable PartialDate published(List<String> lines, List<String> body) {
		return lines.stream()
			.filter((line) -> this.furniture.isDated(line) || Dateline.isBareDate(line))
			.findFirst()
			.map(PublicationDate::in)
			.orElseGet(() -> body.isEmpty() ? null : Dateline.date(body.getFirst()));
	}

	private String language(Page page, String text) throws UnreadableException {
		String lang = (page.lang() != null) ? Languages.code(page.lang())
				: this.languages.of(text, Languages.code(page.declaredLang()));
		if (lang == null) {
			throw new UnreadableException("its language is not recognised; name it in a header line 'lang:'"
					+ " or in the field 'lang' by its ISO 639-1 code");
		}
		return lang;
	}

}
