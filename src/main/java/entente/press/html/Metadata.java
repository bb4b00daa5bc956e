package entente.press.html;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;
import entente.press.article.PublicationDate;

/**
 * What a web page says about itself: in JSON-LD, OpenGraph and other metadata, and in the
 * attributes of its elements.
 */
final class Metadata {

	private static final String[] DATES = { "article:published_time", "og:published_time", "og:article:published_time",
			"datePublished", "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publication_date",
			"pubdate", "DC.date.issued", "DC.date", "dcterms.created", "date" };

	private final Document page;

	private final NewsArticle article;

	Metadata(Document page) {
		this.page = page;
		this.article = NewsArticle.of(page);
	}

	/**
	 * The headline as the page shows it, else as its metadata tell it, without the name
	 * of the site.
	 */
	@Nullable String title() {
		String told = first(this.article.headline(), meta("og:title", "twitter:title", "dc.title"),
				text(this.page.selectFirst("title")));
		return Stream
			.concat(this.page.select("article h1, [itemprop=headline]").stream(), this.page.select("h1").stream())
			.map(Element::text)
			.filter((shown) -> !shown.isBlank() && (told == null || saysSame(shown, told)))
			.findFirst()
			.orElseGet(() -> (told != null) ? withoutSite(Jsoup.parse(told).text()) : null);
	}

	@Nullable String url() {
		Element canonical = this.page.selectFirst("link[rel=canonical]");
		return first((canonical != null) ? canonical.attr("href") : null, meta("og:url"), this.article.url());
	}

	@Nullable String publisher() {
		return first(meta("og:site_name"), this.article.publisher(),
				meta("publisher", "dc.publisher", "application-name"));
	}

	@Nullable String lang() {
		Element html = this.page.selectFirst("html");
		return first((html != null) ? first(html.attr("lang"), html.attr("xml:lang")) : null, this.article.lang(),
				meta("og:locale", "content-language", "dc.language"));
	}

	@Nullable PartialDate published() {
		return Stream.concat(Stream.of(this.article.published(), meta(DATES)), times())
			.filter(Objects::nonNull)
			.map(Metadata::date)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The text of the article where the metadata hold it, else null. */
	@Nullable String body() {
		return this.article.body();
	}

	private Stream<String> times() {
		Function<Element, String> value = (element) -> Objects
			.requireNonNullElse(first(element.attr("datetime"), element.attr("content"), element.text()), "");
		return Stream
			.of("[itemprop=datePublished]", "time[pubdate]", "article time", "header time", "main time", "time")
			.flatMap((query) -> this.page.select(query).stream())
			.map(value);
	}

	private static @Nullable PartialDate date(String text) {
		try {
			String strip = text.strip();
			return PartialDate.parse((strip.length() > 10) ? strip.substring(0, 10) : strip);
		}
		catch (DateTimeException ex) {
			return PublicationDate.in(text);
		}
	}

	private @Nullable String meta(String... names) {
		return Stream.of(names)
			.flatMap((name) -> this.page
				.select("meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s], meta[http-equiv=%1$s]"
					.formatted(name))
				.stream())
			.map((element) -> element.attr("content").strip())
			.filter((content) -> !content.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private String withoutSite(String title) {
		int bar = Math.max(title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
		boolean site = bar > 0 && (title.substring(bar + 3).equalsIgnoreCase(publisher()) || title.length() - bar < 30);
		return site && bar > title.length() / 3 ? title.substring(0, bar).strip() : title;
	}

	private static boolean saysSame(String shown, String told) {
		String one = shown.toLowerCase().replaceAll("[^\\p{L}\\p{N}]+", "");
		String other = told.toLowerCase().replaceAll("[^\\p{L}\\p{N}]+", "");
		return other.contains(one) || one.contains(other);
	}

	private static @Nullable String text(@Nullable Element element) {
		return (element != null) ? element.text() : null;
	}

	private static @Nullable String first(@Nullable String... values) {
		for (String value : values) {
			if (value != null && !value.isBlank()) {
				return value.strip();
			}
		}
		return null;
	}

}
