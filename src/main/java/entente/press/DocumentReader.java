package entente.press;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import entente.model.Document;
import entente.model.DocumentInput;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;
import entente.press.article.Editor;
import entente.press.article.Page;
import entente.press.article.UnreadableException;
import entente.press.html.HtmlPage;

/**
 * Reads documents from text files, HTML pages, JSON Lines, folders and standard input,
 * and leaves their furniture behind. Safe for use by many threads.
 */
@Component
public final class DocumentReader {

	private final Editor editor = new Editor();

	/**
	 * The documents at the paths, in the order of the paths, folders by name; one after
	 * the other as the stream is drawn. Nothing is thrown for a source that cannot be
	 * read: it gives a failure, and the others go on.
	 * @param paths files, folders, or {@code -} for standard input
	 */
	public Stream<Reading<Document>> read(List<String> paths) {
		return inputs(paths).map((input) -> switch (input) {
			case Success<DocumentInput> success -> read(success);
			case Failure<DocumentInput> failure -> new Failure<>(failure.source(), failure.reason());
		});
	}

	/** The document handed in, without the furniture that came with it. */
	public Reading<Document> read(DocumentInput input) {
		return read(new Success<>(name(input).orElse("document"), input, List.of()));
	}

	/**
	 * What the paths hold, decoded but neither cleaned nor looked at: as
	 * {@link #read(List)} would read it, for somebody else to read.
	 */
	public Stream<Reading<DocumentInput>> inputs(List<String> paths) {
		return paths.stream().flatMap(Folders::sources).flatMap(Inputs::of);
	}

	private Reading<Document> read(Success<DocumentInput> source) {
		try {
			List<String> remarks = new ArrayList<>(source.remarks());
			Document document = document(source.content(), remarks);
			return new Success<>(source.source(), document, remarks);
		}
		catch (UnreadableException ex) {
			return new Failure<>(source.source(), String.valueOf(ex.getMessage()));
		}
	}

	private Document document(DocumentInput input, List<String> remarks) throws UnreadableException {
		check(input.text());
		Page given = new Page(input.title(), input.url(), input.publisher(), input.lang(), null, input.published(),
				List.of());
		return this.editor.edit(page(input.text(), remarks).overriddenBy(given), input.id());
	}

	private static void check(@Nullable String text) throws UnreadableException {
		if (text == null || text.isBlank()) {
			throw new UnreadableException("it has no text");
		}
		if (text.length() > Inputs.LIMIT || text.getBytes(StandardCharsets.UTF_8).length > Inputs.LIMIT) {
			throw new UnreadableException("larger than 1 MiB; split it");
		}
	}

	private static Page page(String text, List<String> remarks) throws UnreadableException {
		if (HtmlPage.looksLike(text)) {
			return HtmlPage.parse(text);
		}
		Headers headers = Headers.of(text);
		remarks.addAll(headers.remarks());
		return headers.page();
	}

	/**
	 * What the sender calls the document: its id, its address or its title.
	 */
	public static Optional<String> name(DocumentInput input) {
		return Stream
			.of(Optional.ofNullable(input.id()), Optional.ofNullable(input.url()), Optional.ofNullable(input.title()))
			.flatMap(Optional::stream)
			.filter((name) -> !name.isBlank())
			.findFirst();
	}

}
