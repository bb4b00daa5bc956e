package entente.extraction.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;
import entente.reference.Bodies;
import entente.reference.Organisations;

/**
 * Finds institutions that no grammar shows: international organisations, media, and
 * bodies known by their acronym alone.
 */
final class KnownBodies {

	private static final Pattern GLOSS = Pattern.compile("[naCe](?:\"?)\\((A)\\)");

	private static final int SHORTEST = 3;

	private static final int LONGEST = 8;

	private final Lexicon lexicon;

	private final Media media;

	private final Set<String> glossed = new HashSet<>();

	KnownBodies(Lexicon lexicon, List<Line> lines) {
		this.lexicon = lexicon;
		this.media = new Media(lexicon);
		lines.forEach(this::gloss);
	}

	/**
	 * An acronym in brackets after common words stands for those ("artificial
	 * intelligence (AI)").
	 */
	private void gloss(Line line) {
		Matcher gloss = GLOSS.matcher(line.shape());
		while (gloss.find()) {
			String acronym = line.word(gloss.start(1));
			String words = Lexicon
				.normal(line.words(Math.max(0, gloss.start() - acronym.length() * 2), gloss.start() + 1));
			if (isInitials(acronym.toLowerCase(), words)) {
				this.glossed.add(acronym);
			}
		}
	}

	private boolean isInitials(String acronym, String words) {
		String pattern = acronym.chars()
			.mapToObj((letter) -> Pattern.quote(Character.toString(letter)) + "[^ '-]*")
			.collect(Collectors.joining("(?: " + this.lexicon.anyOf("small") + ")*[ '-]"));
		return words.matches("(?s).*\\b" + pattern);
	}

	List<InstitutionSpan> find(Line line) {
		List<InstitutionSpan> found = new ArrayList<>(this.media.find(line));
		line.bodies().stream().map((match) -> span(line, match)).forEach(found::add);
		for (Organisations.Match match : line.organisations()) {
			int first = line.tokenAt(match.start());
			int from = (line.at(first) == 'G') ? first : first + 1;
			int to = line.tokenAt(match.end() - 1) + 1;
			found.add(span(line, from, to, InstitutionKind.INTERNATIONAL_ORGANIZATION, "@" + match.key()));
		}
		for (int i = 0; i < line.size(); i++) {
			if (line.at(i) == 'A' && isBody(line, i)) {
				found.add(span(line, i, i + 1, InstitutionKind.OTHER, null));
			}
		}
		return found;
	}

	private boolean isBody(Line line, int at) {
		String word = line.word(at);
		boolean article = "d".indexOf(line.at(at - 1)) >= 0
				|| this.lexicon.is("contracted", line.word(Math.max(0, at - 1)));
		boolean organisation = line.tokens().get(at).name().equals("ORGANIZATION");
		boolean alone = "CAHPs#".indexOf(line.at(at - 1)) < 0 && "CAHPsn".indexOf(line.at(at + 1)) < 0;
		boolean sized = word.length() >= SHORTEST && word.length() <= LONGEST && word.matches("[\\p{Lu}\\d]+");
		return sized && (article || organisation) && alone && !this.glossed.contains(word)
				&& !this.lexicon.words("common acronym").contains(word) && !Media.isKnown(word);
	}

	private static InstitutionSpan span(Line line, Bodies.Match match) {
		int from = line.tokenAt(match.start());
		int to = line.tokenAt(match.end() - 1) + 1;
		String state = match.body().state();
		return new InstitutionSpan(line, from, to, line.words(from, to), match.body().kind(),
				new TreeSet<>((state != null) ? Set.of(state) : Set.of()), null, false);
	}

	private static InstitutionSpan span(Line line, int from, int to, InstitutionKind kind, @Nullable String alias) {
		return new InstitutionSpan(line, from, to, line.words(from, to), kind, new TreeSet<>(), alias, false);
	}

}
