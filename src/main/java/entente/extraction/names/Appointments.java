package entente.extraction.names;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Appointed A minister of X": the office behind a name belongs to it where the words
 * before the name give an office.
 */
final class Appointments {

	private final Lexicon lexicon;

	Appointments(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Whether the words right before a name appoint whom it names. */
	boolean leadTo(Line line, int name) {
		int to = name;
		while (to > 0 && "td".indexOf(line.at(to - 1)) >= 0) {
			to--;
		}
		return endsWith(line, to, this.lexicon.words("appoints"));
	}

	/** Whether an office behind an appointed name is the one given. */
	boolean give(Line line, NameSpan name, int office) {
		boolean close = office == name.to() || office > name.to() && between(line, name.to(), office);
		return close && leadTo(line, name.from());
	}

	/**
	 * Whether a name right before "was sworn in as" takes the office behind these words.
	 */
	boolean pass(Line line, NameSpan name, int office) {
		return office > name.to() && this.lexicon.words("is appointed")
			.stream()
			.anyMatch((words) -> Lexicon.normal(line.words(name.to(), office))
				.matches(",? ?" + Pattern.quote(words) + "(?: " + this.lexicon.anyOf("gives") + ")?(?: "
						+ this.lexicon.anyOf("small") + "){0,2}'?"));
	}

	private boolean between(Line line, int from, int to) {
		return Lexicon.normal(line.words(from, to))
			.matches(this.lexicon.anyOf("gives") + "(?: " + this.lexicon.anyOf("small") + ")?'?");
	}

	private static boolean endsWith(Line line, int to, Set<String> phrases) {
		String words = Lexicon.normal(line.words(0, to));
		return phrases.stream()
			.anyMatch((phrase) -> words.endsWith(phrase)
					&& (words.length() == phrase.length() || words.charAt(words.length() - phrase.length() - 1) == ' '
							|| words.charAt(words.length() - phrase.length() - 1) == '\''));
	}

}
