package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;

/**
 * Finds the institutions of a sentence by the grammar: a head noun with its complements,
 * and the ministries behind ministers.
 */
final class InstitutionFinder {

	private final Lexicon lexicon;

	private final Ministries ministries;

	private final ProperNames properNames;

	InstitutionFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.ministries = Ministries.of(lexicon.lang());
		this.properNames = new ProperNames(lexicon);
	}

	/** In the order of the text; they overlap neither one another nor a minister. */
	List<InstitutionSpan> find(Line line, List<Office> offices, List<NameSpan> names) {
		List<InstitutionSpan> found = new ArrayList<>();
		String shape = masked(line, offices, names);
		int free = 0;
		for (int i = 0; i < shape.length(); i++) {
			InstitutionSpan institution = (i >= free && shape.charAt(i) == 'H') ? at(line, shape, free, i) : null;
			if (institution != null) {
				found.add(institution);
				nested(line, shape, institution).ifPresent(found::add);
				free = institution.to();
			}
		}
		return found;
	}

	/** A committee of a parliament names the parliament too. */
	private Optional<InstitutionSpan> nested(Line line, String shape, InstitutionSpan outer) {
		for (int i = outer.from() + 1; i < outer.to(); i++) {
			boolean complement = shape.charAt(i) == 'H' && "pd".indexOf(shape.charAt(i - 1)) >= 0;
			Lexicon.InstitutionNoun noun = complement ? noun(line, shape, i) : null;
			if (noun != null && noun.kind() == InstitutionKind.PARLIAMENT) {
				InstitutionSpan inner = at(line, shape, i, i);
				return Optional.ofNullable(inner).map((span) -> span.of(line, span.from(), span.to(), outer.states()));
			}
		}
		return Optional.empty();
	}

	/** The ministries of the ministers, at the place of the office. */
	List<InstitutionSpan> derived(Line line, List<Office> offices) {
		return offices.stream()
			.flatMap((office) -> this.ministries.behind(office)
				.map((name) -> new InstitutionSpan(line, office.from(), office.to(), name, InstitutionKind.MINISTRY,
						office.states(), null, true))
				.stream())
			.toList();
	}

	private static String masked(Line line, List<Office> offices, List<NameSpan> names) {
		StringBuilder shape = new StringBuilder(line.shape());
		names.stream().filter((name) -> name.trusted() && !isNamesake(line, name)).forEach((name) -> {
			for (int i = name.from(); i < name.to(); i++) {
				shape.setCharAt(i, 'P');
			}
		});
		offices.stream().filter((office) -> office.field() != null).forEach((office) -> {
			for (int i = office.from(); i < office.to(); i++) {
				shape.setCharAt(i, 'z');
			}
		});
		return shape.toString();
	}

	/** "Nelson Mandela University" */
	private static boolean isNamesake(Line line, NameSpan name) {
		return line.at(name.to()) == 'H';
	}

	private @Nullable InstitutionSpan at(Line line, String shape, int free, int head) {
		Lexicon.InstitutionNoun noun = noun(line, shape, head);
		if (noun == null) {
			return null;
		}
		boolean ministry = noun.kind() == InstitutionKind.MINISTRY;
		Pattern pattern = this.lexicon.grammar(ministry ? "ministry" : "institution");
		for (int from = free; from <= head; from++) {
			Matcher match = pattern.matcher(shape).region(from, shape.length()).useTransparentBounds(true);
			if (match.lookingAt() && match.start("head") == head) {
				return read(line, whole(match), head, noun);
			}
		}
		return null;
	}

	/**
	 * A name in English order has no complement in French ("Armatury Group relatif à").
	 */
	private Parts whole(Matcher match) {
		if (this.lexicon.lang().equals("fr") && match.start("name") >= 0 && match.start("name") < match.start("head")) {
			match.region(match.start(), match.end("head")).lookingAt();
		}
		return new Parts(match);
	}

	private @Nullable InstitutionSpan read(Line line, Parts parts, int head, Lexicon.InstitutionNoun noun) {
		boolean ministry = noun.kind() == InstitutionKind.MINISTRY;
		SortedSet<String> states = line.states(parts.start("name"), parts.end());
		states.addAll(line.states(parts.start("pre"), parts.end("pre")));
		if (!this.properNames.isNamed(line, parts, head, noun, states)) {
			return null;
		}
		int from = parts.has("pre") ? parts.start("pre") : parts.start("name");
		if (isPlural(line, head) && !(noun.stately() && states.size() > 1)) {
			return null;
		}
		int first = (noun.stately() || isQualified(line, parts)) ? from : parts.start("name");
		String name = isPlural(line, head) ? line.word(head).replaceFirst("s$", "")
				: ministry ? ministry(line, parts)
						: name(line, parts, isCommonFirm(line, parts, noun) ? parts.end("mods") : first,
								ProperNames.isOfState(noun.kind()));
		if (noun.kind() == InstitutionKind.MEDIA && line.at(parts.end() - 1) == 'A') {
			name = line.word(parts.end() - 1);
		}
		return name.isBlank() ? null : new InstitutionSpan(line, from, parts.end(), name, noun.kind(), states,
				acronym(line, parts.end()), false);
	}

	/** "Le groupe turc Albayrak" is called Albayrak. */
	private static boolean isCommonFirm(Line line, Parts parts, Lexicon.InstitutionNoun noun) {
		return noun.kind() == InstitutionKind.COMPANY && parts.has("mods") | parts.has("head")
				&& Character.isLowerCase(line.word(parts.start("head")).codePointAt(0))
				&& "CAB".indexOf(line.at(parts.end("mods"))) >= 0 && parts.end("mods") > parts.start("head");
	}

	/** "Ethiopian Airlines", "Seoul National University": it belongs to the name. */
	private static boolean isQualified(Line line, Parts parts) {
		return parts.has("pre") && "jc".indexOf(line.at(parts.start("pre"))) >= 0
				&& "jc".indexOf(line.at(parts.end("pre") - 1)) >= 0;
	}

	private static boolean isPlural(Line line, int head) {
		return line.word(head).matches("(?i)(?:governments|gouvernements)");
	}

	private static @Nullable String acronym(Line line, int at) {
		boolean bracketed = line.at(at) == '(' && "ACGBPn".indexOf(line.at(at + 1)) >= 0 && line.at(at + 2) == ')';
		return bracketed ? line.word(at + 1) : null;
	}

	/** The noun of the longest phrase that begins at a word. */
	private Lexicon.@Nullable InstitutionNoun noun(Line line, String shape, int head) {
		int end = head;
		while (end < shape.length() && shape.charAt(end) == 'H') {
			end++;
		}
		Lexicon.InstitutionNoun noun = null;
		for (int to = end; to > head && noun == null; to--) {
			noun = this.lexicon.institution(line.words(head, to));
		}
		return noun;
	}

	private String ministry(Line line, Parts parts) {
		if (parts.has("field")) {
			return this.ministries.named(line.words(parts.start("field"), parts.end("field")));
		}
		String field = line.words(parts.start("before"), parts.end("before"));
		return field.isEmpty() ? name(line, parts, parts.start("name"), true) : this.ministries.named(field);
	}

	private static String name(Line line, Parts parts, int from, boolean ofState) {
		StringBuilder name = new StringBuilder();
		int bracket = -1;
		for (int i = from; i < parts.end("name"); i++) {
			bracket = (line.at(i) == '(') ? i : bracket;
			boolean qualifier = ofState && parts.within("mods", i) && line.at(i) == 'j';
			boolean bracketed = bracket >= 0 && i - bracket <= 2;
			if (!qualifier && !bracketed) {
				boolean glued = i > 0 && line.end(i) == line.start(i);
				name.append((name.isEmpty() || glued) ? "" : " ").append(line.word(i));
			}
		}
		return name.toString();
	}

}
