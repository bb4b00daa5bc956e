package entente.press;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import entente.model.DocumentInput;
import entente.press.Decoder.Decoded;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;
import entente.press.article.UnreadableException;

/**
 * From a source's bytes to what is handed in: one document a file, or one a line.
 */
final class Inputs {

	/** Bytes of a document at most. */
	static final int LIMIT = 1 << 20;

	/** Where the first character of any use is looked for. */
	private static final int HEAD = 1024;

	private Inputs() {
	}

	static Stream<Reading<DocumentInput>> of(Reading<Source> source) {
		return switch (source) {
			case Success<Source> success -> of(success.content());
			case Failure<Source> failure -> Stream.of(new Failure<>(failure.source(), failure.reason()));
		};
	}

	private static Stream<Reading<DocumentInput>> of(Source source) {
		try {
			InputStream bytes = new BufferedInputStream(source.opening().open());
			return isJson(source, bytes) ? JsonLines.read(source.name(), bytes) : Stream.of(whole(source, bytes));
		}
		catch (IOException ex) {
			return Stream.of(unreadable(source));
		}
	}

	private static Reading<DocumentInput> whole(Source source, InputStream bytes) {
		try (bytes) {
			byte[] content = bytes.readNBytes(LIMIT + 1);
			if (content.length > LIMIT) {
				return new Failure<>(source.name(), "larger than 1 MiB; split it");
			}
			Decoded decoded = Decoder.decode(content);
			DocumentInput input = new DocumentInput(source.id(), decoded.text(), null, null, null, null, null);
			return new Success<>(source.name(), input, decoded.remarks());
		}
		catch (UnreadableException ex) {
			return new Failure<>(source.name(), String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			return unreadable(source);
		}
	}

	private static Reading<DocumentInput> unreadable(Source source) {
		return new Failure<>(source.name(), "it cannot be read; check that it is a file and its permissions");
	}

	private static boolean isJson(Source source, InputStream bytes) throws IOException {
		if (source.isNamed(".jsonl", ".ndjson", ".json")) {
			return true;
		}
		bytes.mark(HEAD);
		String head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
		bytes.reset();
		return head.startsWith("{");
	}

}
