package entente.press.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

import entente.model.PartialDate;

/**
 * A page as its source shows it: the lines, furniture and all, and what the source says
 * about itself.
 *
 * @param lang as the sender names it
 * @param declaredLang as the page declares it, often of the site rather than the text
 * @param lines in the order of the source; empty ones part paragraphs
 */
public record Page(@Nullable String title, @Nullable String url, @Nullable String publisher, @Nullable String lang,
		@Nullable String declaredLang, @Nullable PartialDate published, List<String> lines) {

	public Page {
		lines = List.copyOf(lines);
	}

	/** A page that says nothing about itself. */
	public static Page of(List<String> lines) {
		return new Page(null, null, null, null, null, null, lines);
	}

	/**
	 * This page, with what another one says about itself where that one says anything.
	 */
	public Page overriddenBy(Page given) {
		return new Page(or(given.title, this.title), or(given.url, this.url), or(given.publisher, this.publisher),
				or(given.lang, this.lang), or(given.declaredLang, this.declaredLang),
				or(given.published, this.published), this.lines);
	}

	private static <T> @Nullable T or(@Nullable T preferred, @Nullable T other) {
		return (preferred != null) ? preferred : other;
	}

}
