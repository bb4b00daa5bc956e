package entente.press.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One address a page: without fragment, default port and the parameters that only tell
 * where a reader came from.
 */
final class CanonicalUrl {

	private static final Pattern TRACKING = Pattern
		.compile("(?:utm_\\w*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|twclid|yclid|xtor)(?:=.*)?");

	private CanonicalUrl() {
	}

	/** The canonical form; null for null and for what is no absolute web address. */
	static @Nullable String of(@Nullable String url) {
		if (url == null) {
			return null;
		}
		try {
			URI uri = new URI(url.strip()).parseServerAuthority().normalize();
			return (uri.getHost() != null && uri.getScheme().toLowerCase(Locale.ROOT).startsWith("http"))
					? canonical(uri) : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	private static String canonical(URI uri) {
		String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
		int defaultPort = scheme.equals("https") ? 443 : 80;
		String port = (uri.getPort() == -1 || uri.getPort() == defaultPort) ? "" : ":" + uri.getPort();
		String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
		return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query(uri.getRawQuery());
	}

	private static String query(@Nullable String query) {
		if (query == null) {
			return "";
		}
		String kept = Arrays.stream(query.split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
			.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

}
