package entente.resolution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids made from content: equal content gives an equal id, on any machine.
 */
final class ContentId {

	private ContentId() {
	}

	/**
	 * The first 64 bits of the content's SHA-256.
	 * @param prefix says what kind of thing it is
	 */
	static String of(String prefix, String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return prefix + "-" + HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
