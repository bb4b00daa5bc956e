package entente.extraction.redaction;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import entente.extraction.syntax.Sentence;
import entente.extraction.syntax.Syntaxes;
import entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sentences that name some people out of a document, so that the names are
 * nowhere in it.
 */
public final class Redaction {

	/** Stands for what was taken out. */
	private static final String MARK = "[…]";

	private final Document document;

	private final Names names;

	private Redaction(Document document, Collection<String> names) {
		this.document = document;
		this.names = new Names(names, document.lang());
	}

	/**
	 * The document without the sentences that contain one of the names or its family
	 * name; without its title and address, where these do. Paragraphs stay.
	 */
	public static Document of(Document document, Collection<String> names) {
		return new Redaction(document, names).apply();
	}

	private Document apply() {
		String url = this.document.url();
		return new Document(this.document.id(), text(), this.document.lang(), unnamed(this.document.title()),
				(url == null || this.names.in(plain(url))) ? null : url, this.document.publisher(),
				this.document.published());
	}

	private @Nullable String unnamed(@Nullable String title) {
		return (title == null || this.names.in(title)) ? null : title;
	}

	private static String plain(String url) {
		try {
			return URLDecoder.decode(url, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return url;
		}
	}

	private String text() {
		String text = this.document.text();
		List<Stretch> stretches = stretches(text);
		Set<Integer> starts = stretches.stream().map(Stretch::start).collect(Collectors.toUnmodifiableSet());
		List<Names.Place> places = this.names.places(text, starts::contains);
		StringBuilder redacted = new StringBuilder();
		int copied = 0;
		for (Stretch stretch : stretches) {
			if (stretch.is(MARK, text) || places.stream().anyMatch(stretch::overlaps)) {
				String between = text.substring(copied, stretch.start());
				boolean joined = redacted.toString().endsWith(MARK) && between.isBlank() && between.indexOf('\n') < 0;
				redacted.append(joined ? "" : between + MARK);
				copied = stretch.end();
			}
		}
		return redacted.append(text.substring(copied)).toString();
	}

	/** The sentences, and what stands between them in a paragraph. */
	private List<Stretch> stretches(String text) {
		List<Stretch> stretches = new ArrayList<>();
		int end = 0;
		for (Sentence sentence : sentences()) {
			between(text, end, sentence.start(), stretches);
			between(text, sentence.start(), sentence.end(), stretches);
			end = sentence.end();
		}
		between(text, end, text.length(), stretches);
		return stretches;
	}

	private List<Sentence> sentences() {
		return Syntaxes.of(this.document.lang()).map((syntax) -> syntax.sentences(this.document)).orElse(List.of());
	}

	/** What is not blank, line by line. */
	private static void between(String text, int from, int to, List<Stretch> stretches) {
		int start = from;
		while (start < to) {
			int line = text.indexOf('\n', start);
			int end = (line < 0 || line > to) ? to : line;
			Stretch stretch = new Stretch(start, end).stripped(text);
			if (stretch.start() < stretch.end()) {
				stretches.add(stretch);
			}
			start = end + 1;
		}
	}

}
