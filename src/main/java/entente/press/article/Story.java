package entente.press.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an article has talked of so far, to tell whether a doubtful line belongs to it.
 */
final class Story {

	/** Words of fewer letters are mostly grammar. */
	private static final Pattern CONTENT = Pattern.compile("\\p{L}{5,}");

	/** A capital that does not open a sentence. */
	private static final Pattern NAME = Pattern
		.compile("(?<=[\\p{L}\\p{N},;][ '’-])(?:\\p{L}['’])?(\\p{Lu}\\p{L}{2,})");

	private final Set<String> names = new HashSet<>();

	private final Set<String> words = new HashSet<>();

	void tells(String text) {
		this.names.addAll(names(text));
		this.words.addAll(words(text));
	}

	/** How many content words the line shares with the story. */
	long sharedWords(String line) {
		return words(line).stream().filter(this.words::contains).count();
	}

	/** How many names the line shares with the story. */
	long sharedNames(String line) {
		return names(line).stream().filter(this.names::contains).count();
	}

	private static Set<String> words(String text) {
		return CONTENT.matcher(Wording.fold(text)).results().map((word) -> word.group()).collect(Collectors.toSet());
	}

	private static Set<String> names(String text) {
		return NAME.matcher(text)
			.results()
			.map((name) -> name.group(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

}
