package entente.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import entente.model.DocumentInput;
import entente.model.PartialDate;
import entente.press.Reading.Failure;
import entente.press.Reading.Success;
import entente.press.article.UnreadableException;

/**
 * Documents as JSON objects, one a line.
 */
final class JsonLines extends AbstractSpliterator<Reading<DocumentInput>> {

	/** A text of 1 MiB may take so much when every character is escaped. */
	private static final int LINE_LIMIT = 6 * Inputs.LIMIT + 64 * 1024;

	private static final JsonMapper JSON = new JsonMapper();

	private final String name;

	private final InputStream bytes;

	private int number;

	private JsonLines(String name, InputStream bytes) {
		super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
		this.name = name;
		this.bytes = bytes;
	}

	/** The documents of the lines; the bytes are closed after the last one. */
	static Stream<Reading<DocumentInput>> read(String name, InputStream bytes) {
		return StreamSupport.stream(new JsonLines(name, bytes), false);
	}

	@Override
	public boolean tryAdvance(Consumer<? super Reading<DocumentInput>> action) {
		try {
			byte @Nullable [] line = nextLine();
			while (line != null && isBlank(line)) {
				line = nextLine();
			}
			if (line == null) {
				this.bytes.close();
				return false;
			}
			action.accept(read(this.name + ":" + this.number, line));
			return true;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.name + " cannot be read further", ex);
		}
	}

	/** One line without its end, cut at the limit; null at the end of the bytes. */
	private byte @Nullable [] nextLine() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int next = this.bytes.read();
		if (next == -1) {
			return null;
		}
		this.number++;
		for (; next != '\n' && next != -1; next = this.bytes.read()) {
			if (line.size() <= LINE_LIMIT) {
				line.write(next);
			}
		}
		return line.toByteArray();
	}

	private static boolean isBlank(byte[] line) {
		return new String(line, StandardCharsets.UTF_8).replace("\uFEFF", "").isBlank();
	}

	private static Reading<DocumentInput> read(String source, byte[] line) {
		try {
			if (line.length > LINE_LIMIT) {
				throw new UnreadableException("larger than 1 MiB; split it");
			}
			String text = Decoder.decode(line).text();
			return new Success<>(source, input(JSON.readTree(text)), List.of());
		}
		catch (JacksonException ex) {
			return new Failure<>(source, "no JSON object: " + ex.getOriginalMessage());
		}
		catch (DateTimeException | UnreadableException ex) {
			return new Failure<>(source, String.valueOf(ex.getMessage()));
		}
	}

	private static DocumentInput input(JsonNode object) throws UnreadableException {
		if (!object.isObject()) {
			throw new UnreadableException("no JSON object; a line is one object with the field 'text'");
		}
		String text = string(object, "text");
		if (text == null) {
			throw new UnreadableException("its field 'text' is missing");
		}
		String published = string(object, "published");
		return new DocumentInput(string(object, "id"), text, string(object, "url"), string(object, "title"),
				string(object, "publisher"), string(object, "lang"),
				(published != null) ? PartialDate.parse(published) : null);
	}

	private static @Nullable String string(JsonNode object, String field) throws UnreadableException {
		JsonNode value = object.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			throw new UnreadableException("its field '" + field + "' is no string");
		}
		return value.stringValue().isBlank() ? null : value.stringValue();
	}

}
