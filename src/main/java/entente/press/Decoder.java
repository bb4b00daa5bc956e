package entente.press;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.press.article.UnreadableException;

/**
 * From bytes to text: by byte-order mark, by the character set that an HTML page
 * declares, else UTF-8, else windows-1252.
 */
final class Decoder {

	private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)");

	private static final int HEAD = 4096;

	private Decoder() {
	}

	/** A text, and what had to be assumed to read it. */
	record Decoded(String text, List<String> remarks) {
	}

	static Decoded decode(byte[] bytes) throws UnreadableException {
		Charset marked = marked(bytes);
		if (marked != null) {
			return strict(bytes, marked);
		}
		if (new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0) {
			throw new UnreadableException("not a text: it holds NUL bytes; save it as plain text or HTML in UTF-8");
		}
		String text = decoded(bytes, StandardCharsets.UTF_8);
		return (text != null) ? new Decoded(text, List.of()) : notUtf8(bytes);
	}

	private static Decoded strict(byte[] bytes, Charset charset) throws UnreadableException {
		String text = decoded(bytes, charset);
		if (text == null || text.indexOf('\0') >= 0) {
			throw new UnreadableException(
					"its byte-order mark says " + charset + ", its bytes are not; save it as UTF-8");
		}
		return new Decoded(text.substring(1), List.of());
	}

	private static Decoded notUtf8(byte[] bytes) throws UnreadableException {
		Charset charset = declared(bytes);
		String text = decoded(bytes, charset);
		if (text == null) {
			throw new UnreadableException("neither UTF-8 nor " + charset + "; save it as UTF-8");
		}
		return new Decoded(text, List.of("not UTF-8: read as " + charset));
	}

	private static @Nullable Charset marked(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return StandardCharsets.UTF_16BE;
		}
		return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static Charset declared(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
		Matcher declaration = DECLARED.matcher(head);
		if (declaration.find() && Charset.isSupported(declaration.group(1))
				&& !Charset.forName(declaration.group(1)).equals(StandardCharsets.UTF_8)) {
			return Charset.forName(declaration.group(1));
		}
		return Charset.forName("windows-1252");
	}

	private static @Nullable String decoded(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

}
