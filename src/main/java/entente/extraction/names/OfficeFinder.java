package entente.extraction.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the offices of a sentence by the grammar: head noun, modifiers, field or body,
 * and state.
 */
final class OfficeFinder {

	private static final List<String> STATE_PARTS = List.of("pre", "mods", "mods2", "state", "state2");

	/** Of these offices, what stands before is somebody's name or a party. */
	private static final Set<Lexicon.Rank> HEADS_ALONE = EnumSet.of(Lexicon.Rank.MEMBER, Lexicon.Rank.SOVEREIGN,
			Lexicon.Rank.GOVERNMENT);

	/**
	 * Who rules has no part of the world in the title: "received the president in Doha".
	 */
	private static final Set<Lexicon.Rank> RULERS = EnumSet.of(Lexicon.Rank.SOVEREIGN, Lexicon.Rank.PRESIDENT,
			Lexicon.Rank.GOVERNMENT);

	private static final Pattern WHERE = Pattern.compile("fd?[sc]+(?:ed?[sc]+)*");

	/** So many words before the head noun may belong to the office. */
	private static final int REACH = 14;

	private final Lexicon lexicon;

	private final Complements complements;

	OfficeFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.complements = new Complements(lexicon);
	}

	/** In the order of the text; they never overlap. */
	List<Office> find(Line line) {
		List<Office> offices = new ArrayList<>();
		int free = 0;
		for (int i = 0; i < line.size(); i++) {
			Office office = (i < free) ? null : officeAt(line, i, free);
			if (office != null) {
				offices.add(office);
				free = office.to();
			}
		}
		return offices;
	}

	private @Nullable Office officeAt(Line line, int at, int free) {
		if (line.at(at) == 'K') {
			return counterpart(line, at);
		}
		if (line.at(at) != 'O') {
			return null;
		}
		int end = headEnd(line, at);
		Lexicon.OfficeWord word = this.lexicon.office(line.words(at, end));
		return (word != null && word.rank() != Lexicon.Rank.HONORIFIC) ? office(line, at, free, word) : null;
	}

	private int headEnd(Line line, int from) {
		int end = from;
		for (int to = from + 1; to <= line.size() && line.at(to - 1) == 'O'; to++) {
			end = (this.lexicon.office(line.words(from, to)) != null) ? to : end;
		}
		return Math.max(end, from + 1);
	}

	private Office counterpart(Line line, int at) {
		int from = at;
		while (from > 0 && ("js'".indexOf(line.at(from - 1)) >= 0
				|| line.at(from - 1) == 'e' && line.at(from - 2) == 'j' && line.at(from) == 'j')) {
			from--;
		}
		int to = at;
		while ("Kjm".indexOf(line.at(to)) >= 0) {
			to++;
		}
		Matcher state = this.lexicon.grammar("state").matcher(line.shape()).region(to, line.size());
		int end = state.lookingAt() ? state.end() : to;
		return new Office(line, from, end, null, "", null, false, line.states(from, end));
	}

	private @Nullable Office office(Line line, int at, int free, Lexicon.OfficeWord word) {
		boolean ministerial = word.rank() == Lexicon.Rank.MINISTER;
		Pattern pattern = this.lexicon.grammar(ministerial ? "office minister" : "office other");
		for (int from = Math.max(free, at - REACH); from <= at; from++) {
			Matcher office = pattern.matcher(line.shape()).region(from, line.size()).useTransparentBounds(true);
			if (office.lookingAt() && office.start("head") == at) {
				return read(line, whole(line, office, word), word);
			}
		}
		return null;
	}

	/** The same office without what is no part of its complement. */
	private Parts whole(Line line, Matcher office, Lexicon.OfficeWord word) {
		Parts parts = new Parts(office);
		int end = parts.has("field") ? this.complements.end(line, parts.start("field"), parts.end("field"))
				: parts.end();
		if (parts.has("field") && RULERS.contains(word.rank())
				&& WHERE.matcher(line.shape().substring(parts.start("field"), parts.end("field"))).matches()) {
			end = parts.start("field");
		}
		if (end < parts.end("field")) {
			office.region(office.start(), end).lookingAt();
		}
		return parts;
	}

	private @Nullable Office read(Line line, Parts parts, Lexicon.OfficeWord word) {
		int title = parts.has("before") ? firstFieldWord(line, parts, word)
				: Math.min(parts.start("mods"), parts.start("head"));
		boolean leading = parts.has("before") && title < parts.end("before");
		SortedSet<String> states = new TreeSet<>();
		STATE_PARTS.forEach((part) -> states.addAll(line.states(parts.start(part), parts.end(part))));
		if (word.rank() == Lexicon.Rank.BARE && !parts.has("field") && !leading && states.isEmpty()) {
			return null;
		}
		boolean ministerial = word.rank() == Lexicon.Rank.MINISTER;
		String field = ministerial ? field(line, parts, title) : superior(line, parts);
		boolean ofBody = !ministerial && (parts.has("field") || leading);
		return new Office(line, first(parts, title), parts.end(), word, title(line, parts, title, word), field, ofBody,
				states);
	}

	/**
	 * Words before the head are part of the office only if they tell a field or a body.
	 */
	private int firstFieldWord(Line line, Parts parts, Lexicon.OfficeWord word) {
		if (HEADS_ALONE.contains(word.rank())) {
			return parts.start("head");
		}
		int first = parts.start("before");
		boolean minister = word.rank() == Lexicon.Rank.MINISTER;
		boolean aide = word.rank() == Lexicon.Rank.AIDE;
		while (first < parts.end("before") && Character.isLowerCase(line.word(first).codePointAt(0)) && !aide
				&& !(minister && this.lexicon.is("portfolio", line.word(first)))) {
			first++;
		}
		return (first == parts.start("before")) ? parts.start("mods", first) : first;
	}

	/** The state before the title belongs to the office if nothing stands between. */
	private static int first(Parts parts, int title) {
		boolean adjacent = parts.has("pre") && title <= parts.end("pre");
		return adjacent ? parts.start("pre") : title;
	}

	private static @Nullable String field(Line line, Parts parts, int title) {
		if (parts.has("field")) {
			return line.words(parts.start("field"), parts.end("field"));
		}
		int from = Math.max(title, parts.start("before", parts.start("head")));
		return (from < parts.start("head")) ? line.words(from, parts.start("head")) : null;
	}

	/** "Adviser to the minister of trade": the field of the other office. */
	private @Nullable String superior(Line line, Parts parts) {
		int head = line.shape().indexOf('O', parts.start("field"));
		if (!parts.has("field") || head < 0 || head >= parts.end("field")) {
			return null;
		}
		int end = headEnd(line, head);
		Lexicon.OfficeWord word = this.lexicon.office(line.words(head, end));
		boolean minister = word != null && word.rank() == Lexicon.Rank.MINISTER && end < parts.end("field");
		return minister ? line.words(end, parts.end("field")) : null;
	}

	/** The words of the office but for the state, which only heads of state keep. */
	private static String title(Line line, Parts parts, int title, Lexicon.OfficeWord word) {
		boolean keepsState = word.rank() == Lexicon.Rank.PRESIDENT || word.rank() == Lexicon.Rank.SOVEREIGN;
		StringBuilder words = new StringBuilder();
		for (int i = title; i < parts.end(); i++) {
			boolean state = parts.within("state", i) || parts.within("state2", i);
			boolean qualifier = (parts.within("mods", i) || parts.within("mods2", i)) && "je".indexOf(line.at(i)) >= 0;
			boolean place = state && word.rank() == Lexicon.Rank.BODY && isCity(line, parts);
			if ((!state || keepsState || place) && !qualifier) {
				append(words, line, i);
			}
		}
		return words.toString();
	}

	/** "The mayor of Lisbon" governs the city. */
	private static boolean isCity(Line line, Parts parts) {
		return line.at(parts.end("state") - 1) == 'c';
	}

	private static void append(StringBuilder words, Line line, int i) {
		boolean glued = i > 0 && line.end(i) == line.start(i);
		if (!words.isEmpty() && !glued) {
			words.append(' ');
		}
		words.append(line.word(i));
	}

}
