package entente.graph.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Short names for content: equal for equal content.
 */
public final class Digest {

	private Digest() {
	}

	/** The first 96 bits of the parts' SHA-256. */
	public static String of(Object... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] bytes = digest.digest(List.of(parts).toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(bytes, 0, 12);
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
