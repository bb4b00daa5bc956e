package entente.api;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * Marks what was sought in a text that was found; case and accents do not matter.
 */
final class Highlight {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** So many letters are enough to find a word that begins with them. */
	private static final int PREFIX = 3;

	private final Set<String> sought;

	private Highlight(String sought) {
		this.sought = WORD.matcher(folded(sought)).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	/** The text, of those given, that has most of what was sought. */
	static String of(Map<?, ?> hit) {
		Highlight highlight = new Highlight(String.valueOf(hit.get("sought")));
		List<?> texts = (hit.get("texts") instanceof List<?> list) ? list : List.of();
		return texts.stream()
			.map(Object::toString)
			.distinct()
			.sorted(Comparator.comparing(highlight::matches).reversed())
			.findFirst()
			.map(highlight::marked)
			.orElse("");
	}

	private long matches(String text) {
		return words(text).filter((word) -> found(word.group())).count();
	}

	private String marked(String text) {
		StringBuilder marked = new StringBuilder();
		int[] end = { 0 };
		words(text).filter((word) -> found(word.group())).forEach((word) -> {
			marked.append(HtmlUtils.htmlEscape(text.substring(end[0], word.start()), "UTF-8"))
				.append("<mark>")
				.append(word.group())
				.append("</mark>");
			end[0] = word.end();
		});
		return marked.append(HtmlUtils.htmlEscape(text.substring(end[0]), "UTF-8")).toString();
	}

	private static java.util.stream.Stream<MatchResult> words(String text) {
		return WORD.matcher(text).results();
	}

	private boolean found(String word) {
		String folded = folded(word);
		return this.sought.stream()
			.anyMatch((part) -> (part.length() < PREFIX) ? folded.equals(part) : folded.startsWith(part));
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
