package entente.press;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Where bytes come from.
 *
 * @param name as messages call it
 * @param id of a document that names none itself, null to have one made
 */
record Source(String name, @Nullable String id, Opening opening) {

	/** Opens the bytes. */
	@FunctionalInterface
	interface Opening {

		InputStream open() throws IOException;

	}

	boolean isNamed(String... extensions) {
		for (String extension : extensions) {
			if (this.name.regionMatches(true, this.name.length() - extension.length(), extension, 0,
					extension.length())) {
				return true;
			}
		}
		return false;
	}

}
