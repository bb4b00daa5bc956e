package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * For whom each person speaks, as the words beside the person tell: the office, what
 * governs the list, the institution, the delegation.
 */
final class Affiliations {

	private static final Pattern NATIONALITY_BEFORE = Pattern.compile("(?:[nOm]+j|j[na]{1,2}|j)t*$");

	private static final Pattern COMPLEMENT = Pattern.compile("pd?s+");

	private static final Pattern BRACKETED = Pattern.compile("\\(d?[sc]+\\)");

	private static final Pattern OWNER = Pattern.compile("s+'t*$");

	private static final Pattern DESCRIPTION = Pattern.compile("(?:j[na]{1,2}|[na]{1,2}j),t*$");

	private static final Pattern POSTING = Pattern.compile("fc+(?=[,)])");

	private static final Pattern DEMONYM = Pattern.compile("^dj(?=[,vo])");

	private static final int LONGEST_DESCRIPTION = 6;

	private static final int BEFORE = 4;

	private final Lexicon lexicon;

	private final Frames frames;

	private final Delegations delegations;

	private final List<Office> offices;

	private final List<InstitutionSpan> institutions;

	Affiliations(Lexicon lexicon, List<Line> lines, List<Appearance> appearances, List<InstitutionSpan> institutions) {
		this.lexicon = lexicon;
		this.frames = new Frames(lexicon);
		this.delegations = new Delegations(lexicon, lines);
		this.offices = appearances.stream().flatMap((appearance) -> appearance.offices().stream()).toList();
		this.institutions = institutions;
	}

	/**
	 * "A came. The Botswanan, director of …": the one of whom the sentence before speaks.
	 */
	void tellByDemonyms(List<Line> lines, List<Person> people) {
		for (Line line : lines) {
			Matcher demonym = DEMONYM.matcher(line.shape());
			if (demonym.find() && line.number() > 0) {
				String state = single(line.states(demonym.start(), demonym.end()));
				List<Person> before = people.stream()
					.filter((person) -> isIn(person, lines.get(line.number() - 1)))
					.toList();
				if (before.size() == 1 && before.getFirst().state() == null) {
					suggest(before.getFirst(), state, Clue.DEMONYM, line);
				}
			}
		}
	}

	private static boolean isIn(Person person, Line line) {
		return person.appearances().stream().anyMatch((appearance) -> appearance.line() == line);
	}

	/** Gives the person every state that its sentences suggest. */
	void tell(Person person) {
		for (Appearance appearance : person.appearances()) {
			for (Office office : appearance.offices()) {
				suggest(person, office.state(), Clue.OFFICE, appearance.line());
			}
			if (appearance.name() != null) {
				tell(person, appearance, appearance.name());
			}
		}
	}

	private void tell(Person person, Appearance appearance, NameSpan name) {
		Line line = appearance.line();
		suggest(person, this.frames.stateAt(line, appearance.from()), Clue.FRAME, line);
		suggest(person, nationality(line, name.from()), Clue.NATIONALITY, line);
		suggest(person, employer(appearance), Clue.EMPLOYER, line);
		suggest(person, this.delegations.ledBy(appearance), Clue.DELEGATION, line);
		suggest(person, companion(appearance), Clue.COMPANION, line);
		suggest(person, complement(appearance, name), Clue.COMPLEMENT, line);
		suggest(person, bracketed(line, name.to()), Clue.BRACKETS, line);
		suggest(person, described(line, name.from()), Clue.DESCRIPTION, line);
		suggest(person, this.frames.behalfAfter(line, appearance.to()), Clue.BEHALF, line);
		suggest(person, posting(appearance), Clue.POSTING, line);
	}

	static void suggest(Person person, @Nullable String state, Clue clue, Line line) {
		if (state != null) {
			person.suggest(state, clue, line);
		}
	}

	/** "Ambassador Chen of China", "le roi Abdallah II de Jordanie". */
	private static @Nullable String complement(Appearance appearance, NameSpan name) {
		Matcher state = COMPLEMENT.matcher(name.line().shape()).region(name.to(), name.line().size());
		boolean titled = appearance.offices().stream().anyMatch((office) -> office.to() == name.from());
		return (titled && state.lookingAt()) ? single(name.line().states(state.start(), state.end())) : null;
	}

	/** "Ambassador Park Min-seo (Republic of Korea)" */
	private static @Nullable String bracketed(Line line, int from) {
		Matcher state = BRACKETED.matcher(line.shape()).region(from, line.size());
		return state.lookingAt() ? single(line.states(state.start(), state.end())) : null;
	}

	/** "Mauritania's Mohamed", "the Emirati official, Abdulla". */
	private @Nullable String described(Line line, int name) {
		Matcher owner = OWNER.matcher(line.shape()).region(Math.max(0, name - BEFORE), name);
		if (owner.find()) {
			return single(line.states(owner.start(), owner.end()));
		}
		Matcher description = DESCRIPTION.matcher(line.shape()).region(Math.max(0, name - LONGEST_DESCRIPTION), name);
		boolean visitor = description.find() && IntStream.range(description.start(), description.end())
			.anyMatch((token) -> this.lexicon.is("visitor", line.word(token)));
		return visitor ? single(line.states(description.start(), description.end())) : null;
	}

	/** "Minister of Labour in Manama," */
	private static @Nullable String posting(Appearance appearance) {
		Line line = appearance.line();
		return appearance.offices()
			.stream()
			.filter((office) -> office.speaksForState() && office.state() == null)
			.map((office) -> POSTING.matcher(line.shape()).region(office.to(), line.size()))
			.filter(Matcher::lookingAt)
			.map((state) -> single(line.states(state.start(), state.end())))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String nationality(Line line, int name) {
		Matcher before = NATIONALITY_BEFORE.matcher(line.shape()).region(Math.max(0, name - BEFORE), name);
		return before.find() ? single(line.states(before.start(), before.end())) : null;
	}

	static @Nullable String single(SortedSet<String> states) {
		return (states.size() == 1) ? states.first() : null;
	}

	/**
	 * The state of the institution in which the office is held, or the one in its name.
	 */
	private @Nullable String employer(Appearance appearance) {
		Function<Office, Stream<@Nullable String>> own = (office) -> this.institutions.stream()
			.filter((institution) -> institution.line() == office.line() && institution.from() >= office.from()
					&& institution.from() < office.to())
			.map(InstitutionSpan::state);
		Function<Office, Stream<@Nullable String>> named = (office) -> Stream
			.ofNullable(single(office.line().states(office.from(), office.to())));
		return appearance.offices()
			.stream()
			.filter((office) -> office.ofBody() && !office.isDiplomatic())
			.flatMap((office) -> Stream.concat(own.apply(office), named.apply(office)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * "To see Chancellor A and German Minister B": what the verb joins is of one side.
	 */
	private @Nullable String companion(Appearance appearance) {
		Line line = appearance.line();
		int to = appearance.to();
		boolean object = line.shape().substring(0, appearance.from()).indexOf('v') >= 0;
		if (!object || line.at(to) != 'e' || !appearance.states().isEmpty()) {
			return null;
		}
		return this.offices.stream()
			.filter((office) -> office.line() == line && office.from() == to + 1)
			.map(Office::state)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
