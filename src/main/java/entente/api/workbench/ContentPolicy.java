package entente.api.workbench;

import java.util.function.BiConsumer;

import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;

/**
 * Whence a page may load anything, whatever its scripts try: from this service alone.
 */
enum ContentPolicy implements BiConsumer<Resource, HttpHeaders> {

	/** Files and answers of this service. */
	SAME_ORIGIN(""),

	/**
	 * These, Bolt servers anywhere, and guides that another service of this machine
	 * serves.
	 */
	SAME_ORIGIN_AND_BOLT("; connect-src 'self' ws: wss: http://localhost:* http://127.0.0.1:*");

	private static final String OWN_FILES = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; "
			+ "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

	private final String more;

	ContentPolicy(String more) {
		this.more = more;
	}

	@Override
	public void accept(Resource page, HttpHeaders headers) {
		headers.set("Content-Security-Policy", OWN_FILES + this.more);
	}

}
