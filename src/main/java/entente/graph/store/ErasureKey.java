package entente.graph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * The secret under which the names of erased persons are remembered. All services on one
 * graph need the same.
 */
public final class ErasureKey {

	/** The setting that gives it. */
	public static final String SETTING = "entente.graph.erasure-key";

	private static final int SHORTEST = 16;

	private static final String ALGORITHM = "HmacSHA256";

	private final @Nullable SecretKeySpec key;

	private ErasureKey(@Nullable SecretKeySpec key) {
		this.key = key;
	}

	/** No key: nobody can be erased, and nobody can have been. */
	public static ErasureKey none() {
		return new ErasureKey(null);
	}

	/**
	 * The key made from a secret text.
	 * @throws IllegalArgumentException if it is shorter than 16 characters
	 */
	public static ErasureKey of(String secret) {
		if (secret.length() < SHORTEST) {
			throw new IllegalArgumentException(SETTING + " has to have at least " + SHORTEST + " characters");
		}
		return new ErasureKey(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
	}

	/** The key kept in a file, which is made with a random one where it is missing. */
	static ErasureKey in(Path file) throws IOException {
		if (!Files.exists(file)) {
			byte[] random = new byte[32];
			new SecureRandom().nextBytes(random);
			Files.writeString(file, HexFormat.of().formatHex(random));
			if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			}
		}
		return of(Files.readString(file).strip());
	}

	/** Whether there is one. */
	public boolean isPresent() {
		return this.key != null;
	}

	/** Tells keys apart without giving them away. */
	public String fingerprint() {
		return (this.key != null) ? digest("fingerprint").substring(0, SHORTEST) : "none";
	}

	/**
	 * Equal for equal texts under one key; tells nothing about the text without it.
	 * @throws IllegalStateException if there is no key; the message names the setting
	 */
	public String digest(String text) {
		if (this.key == null) {
			throw new IllegalStateException("Erasing needs a secret, the same for all services on one graph: set "
					+ SETTING + " to at least " + SHORTEST + " characters");
		}
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
