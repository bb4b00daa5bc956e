package entente.press.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * The parts of a page that are no article, by their element, role or name.
 */
final class Containers {

	private static final String ELEMENTS = "script, style, noscript, template, iframe, object, embed, svg, canvas, math,"
			+ " form, button, input, select, textarea, label, nav, aside, footer, dialog, figure, figcaption, picture,"
			+ " audio, video, map, menu, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
			+ " [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alert], [style*=display:none],"
			+ " [style*=display: none], [style*=visibility:hidden]";

	/** An element with more than this share of the page's text is the page. */
	private static final double MOST = 0.5;

	private static final Pattern NAMES = names();

	private Containers() {
	}

	/** Takes those parts out of the page. */
	static void removeFrom(Element body) {
		body.select(ELEMENTS).remove();
		body.getAllElements()
			.stream()
			.filter((element) -> element.normalName().startsWith("amp-"))
			.forEach(Element::remove);
		int all = body.text().length();
		body.select("[class], [id]")
			.stream()
			.filter((element) -> element != body && isNamed(element) && element.text().length() < all * MOST)
			.forEach(Element::remove);
	}

	private static boolean isNamed(Element element) {
		String names = element.className() + " | " + element.id();
		String words = names.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").replaceAll("[^\\p{L}|]+", " ");
		return NAMES.matcher(words.toLowerCase(Locale.ROOT)).find();
	}

	private static Pattern names() {
		try (InputStream file = Objects
			.requireNonNull(Containers.class.getResourceAsStream("/entente/press/containers.txt"))) {
			return Pattern.compile(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map(Pattern::quote)
				.collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
