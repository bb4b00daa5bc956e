package entente.extraction.ties.events;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import entente.extraction.ties.reading.Passage;

/**
 * The proper name of a conference around the noun that tells its kind: the words with
 * capitals, numbers and ordinals next to it, with small words between them.
 */
final class ProperName {

	private static final String STRONG = "(?:[\\p{Lu}\\uE000-\\uE008][\\p{L}\\p{N}'\\u2019.&\\uE000-\\uE008-]*"
			+ "|\\d[\\p{L}\\p{N}]*|[«\"“][^»\"”]{3,120}[»\"”])";

	private static final String LINK = "(?:de|du|des|la|le|les|sur|pour|et|en|d'|l'|à|of|the|on|for|and|in|international|internationale|régional|régionale|mondial|national|nationales|nationale|mondiale|consultatif|ministériel|sous|thème|consacré|général|générale|ordinaire|extraordinaire|annuel|annuelle|ministerial|annual|ordinary)";

	private static final Pattern AFTER = Pattern
		.compile("^(?:\\s+(?:" + LINK + "\\s*){0,5}?(?:[dl]')?" + STRONG + ")+");

	private static final Pattern BEFORE = Pattern
		.compile("(?:" + STRONG + "[\\s,]+(?:(?:and|of|the|on|for|de|session|meeting)\\s+)?)+$");

	private static final Pattern ORDINAL = Pattern.compile(
			"(?iu)(?:\\d+(?:e|ème|er|ère|st|nd|rd|th)|premi(?:er|ère|ers|ères)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s+$");

	private ProperName() {
	}

	/** Where the name ends that goes on after a noun. */
	static int end(Passage passage, int end) {
		Matcher after = AFTER.matcher(passage.masked().substring(end));
		return after.find() ? end + after.end() : end;
	}

	static Optional<String> around(Passage passage, int start, int end) {
		String masked = passage.masked();
		int to = end(passage, end);
		Matcher before = BEFORE.matcher(masked.substring(0, start));
		int from = (before.find() && before.start() > 0) ? before.start() : start;
		Matcher ordinal = ORDINAL.matcher(masked.substring(0, from));
		from = ordinal.find() ? ordinal.start() : from;
		boolean proper = to > end || from < start || (start > 0 && Character.isUpperCase(passage.text().charAt(start)));
		return proper ? Optional.of(passage.text().substring(from, to).strip()) : Optional.empty();
	}

}
