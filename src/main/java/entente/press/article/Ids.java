package entente.press.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Ids of documents whose source names none: the first 128 bits of the SHA-256 of the
 * canonical URL, or of the article's text, in hexadecimal.
 */
final class Ids {

	private static final int BYTES = 16;

	private Ids() {
	}

	static String of(@Nullable String canonicalUrl, String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest(((canonicalUrl != null) ? canonicalUrl : text).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
