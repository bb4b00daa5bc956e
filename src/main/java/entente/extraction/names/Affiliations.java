package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.reference.States;

/**
 * For whom each person speaks: what the office tells, then what governs the list, the
 * institution, the delegation, the section, the other side of the talks, and at last the
 * document's own side.
 */
final class Affiliations {

	private static final Pattern NATIONALITY_BEFORE = Pattern.compile("(?:[nOm]+j|j[na]{1,2}|j)t*$");

	private final Lexicon lexicon;

	private final Prominence prominence;

	private final List<Line> lines;

	private final List<Office> offices;

	Affiliations(Lexicon lexicon, Prominence prominence, List<Line> lines, List<Appearance> appearances) {
		this.offices = appearances.stream().flatMap((appearance) -> appearance.offices().stream()).toList();
		this.lexicon = lexicon;
		this.prominence = prominence;
		this.lines = lines;
	}

	/** What stands beside the person itself, in each sentence. */
	void tell(Person person, List<InstitutionSpan> institutions) {
		for (Appearance appearance : person.appearances()) {
			Line line = appearance.line();
			for (Office office : appearance.offices()) {
				suggest(person, office.state(), 0.95, line);
			}
			if (appearance.name() != null) {
				suggest(person, nationality(line, appearance.name().from()), 0.85, line);
				suggest(person, frame(line, appearance.from()), 0.9, line);
				suggest(person, employer(appearance, institutions), 0.85, line);
				suggest(person, delegation(appearance), 0.85, line);
				suggest(person, companion(appearance), 0.8, line);
			}
		}
	}

	/** What the story tells of those of whom their own words tell nothing. */
	void infer(List<Person> people) {
		for (Person person : people) {
			boolean official = person.offices().stream().anyMatch(this::isOfState);
			for (Appearance appearance : person.appearances()) {
				Line line = appearance.line();
				suggest(person, section(line), 0.75, line);
				if (official && person.state() == null) {
					suggest(person, otherSide(person, people, line), 0.7, line);
				}
			}
			Appearance first = person.appearances()
				.stream()
				.filter((appearance) -> !appearance.line().sentence().headline())
				.findFirst()
				.orElse(person.appearances().getFirst());
			if (official && person.state() == null) {
				suggest(person, topic(first.line(), first.from()), 0.65, first.line());
			}
		}
		for (Person person : people) {
			boolean official = person.offices().stream().anyMatch(this::isOfState);
			if (official && person.state() == null) {
				suggest(person, this.prominence.home(), 0.6, person.appearances().getFirst().line());
			}
		}
	}

	private boolean isOfState(Office office) {
		return office.isCounterpart() || office.speaksForState() && !office.ofBody()
				|| office.ofBody() && !isInternational(office);
	}

	private boolean isInternational(Office office) {
		return this.lexicon.words("international")
			.stream()
			.anyMatch((word) -> Lexicon.normal(office.title()).contains(word));
	}

	private static void suggest(Person person, @Nullable String state, double confidence, Line line) {
		if (state != null) {
			person.suggest(state, confidence, line);
		}
	}

	private static @Nullable String nationality(Line line, int name) {
		Matcher before = NATIONALITY_BEFORE.matcher(line.shape()).region(Math.max(0, name - 4), name);
		return before.find() ? single(line, before.start(), before.end()) : null;
	}

	private static @Nullable String single(Line line, int from, int to) {
		TreeSet<String> states = new TreeSet<>(line.states(from, to));
		return (states.size() == 1) ? states.first() : null;
	}

	/** "Du côté tunisien, …", "for Kazakhstan, …": the state of all that follows. */
	private @Nullable String frame(Line line, int before) {
		String state = null;
		for (States.Match match : line.states()) {
			int at = line.tokenAt(match.start());
			if (at >= before) {
				break;
			}
			state = opensFrame(line, match, at) ? match.code() : state;
		}
		boolean closed = line.size() > 0 && before > 0
				&& line.words(0, before).lastIndexOf(';') > lastFrame(line, before);
		return closed ? null : state;
	}

	private int lastFrame(Line line, int before) {
		return line.states()
			.stream()
			.filter((match) -> line.tokenAt(match.start()) < before
					&& opensFrame(line, match, line.tokenAt(match.start())))
			.mapToInt((match) -> match.start() - line.sentence().start())
			.max()
			.orElse(-1);
	}

	private boolean opensFrame(Line line, States.Match match, int at) {
		boolean adjective = match.form() == States.Form.ADJECTIVE || match.form() == States.Form.DEMONYM;
		int next = line.tokenAt(match.end() - 1) + 1;
		if (adjective) {
			return (at > 0 && this.lexicon.is("side", line.word(at - 1)))
					|| (next < line.size() && this.lexicon.is("side", line.word(next)));
		}
		boolean article = at > 0 && line.at(at - 1) == 'd';
		int preposition = article ? at - 2 : at - 1;
		boolean leads = preposition >= 0 && this.lexicon.is("for", line.word(preposition));
		return leads && next < line.size()
				&& (line.at(next) == ',' || line.at(next) == ':' || this.lexicon.is("by", line.word(next)));
	}

	/** The state of the institution in which the office is held. */
	private static @Nullable String employer(Appearance appearance, List<InstitutionSpan> institutions) {
		return appearance.offices()
			.stream()
			.filter(Office::ofBody)
			.flatMap((office) -> institutions.stream()
				.filter((institution) -> institution.line() == office.line() && institution.from() >= office.from()
						&& institution.from() < office.to()))
			.map(InstitutionSpan::state)
			.filter(Objects::nonNull)
			.findFirst()
			.or(() -> capital(appearance))
			.orElse(null);
	}

	private static Optional<String> capital(Appearance appearance) {
		return appearance.offices()
			.stream()
			.filter(Office::ofBody)
			.map((office) -> single(office.line(), office.from(), office.to()))
			.filter(Objects::nonNull)
			.findFirst();
	}

	/** "An Iraqi delegation. At its head was …" */
	private @Nullable String delegation(Appearance appearance) {
		int number = appearance.line().number();
		for (int i = number; i >= Math.max(0, number - 1); i--) {
			Line line = this.lines.get(i);
			for (int token = 0; token < line.size(); token++) {
				boolean before = i < number || token < appearance.from();
				if (before && this.lexicon.is("delegation", line.word(token)) && (i == number || leads(appearance))) {
					String state = single(line, Math.max(0, token - 2), clauseEnd(line, token));
					if (state != null && (i < number || leads(appearance))) {
						return state;
					}
				}
			}
		}
		return null;
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

	private static int clauseEnd(Line line, int token) {
		int end = token + 1;
		while (end < line.size() && end < token + 8 && ",.;v".indexOf(line.at(end)) < 0) {
			end++;
		}
		return end;
	}

	private boolean leads(Appearance appearance) {
		int from = appearance.from();
		String before = Lexicon.normal(appearance.line().words(Math.max(0, from - 6), from));
		return this.lexicon.words("leads").stream().anyMatch(before::contains);
	}

	/** The state that heads the section, if one does. */
	private @Nullable String section(Line line) {
		for (int i = line.number() - 1; i >= 0; i--) {
			Line head = this.lines.get(i);
			boolean heading = head.sentence().headline() && head.sentence().paragraph() > 0;
			if (heading && head.size() <= 4) {
				return single(head, 0, head.size());
			}
		}
		return null;
	}

	/** In talks of two sides, the side of the one is not that of the other. */
	private @Nullable String otherSide(Person person, List<Person> people, Line line) {
		List<String> leading = this.prominence.leading();
		List<String> sides = leading.subList(0, Math.min(2, leading.size()));
		for (Person other : people) {
			Person.Hint hint = other.hint();
			boolean beside = other != person
					&& other.appearances().stream().anyMatch((appearance) -> appearance.line() == line);
			if (beside && hint != null && hint.confidence() >= 0.7 && sides.size() == 2
					&& sides.contains(hint.state())) {
				return sides.get(0).equals(hint.state()) ? sides.get(1) : sides.get(0);
			}
		}
		return null;
	}

	/**
	 * The state with which the sentence, or the one before it in the paragraph, begins.
	 */
	private @Nullable String topic(Line line, int before) {
		String own = subject(line, before);
		for (int i = line.number() - 1; own == null && i >= 0; i--) {
			Line earlier = this.lines.get(i);
			if (earlier.sentence().paragraph() != line.sentence().paragraph()) {
				break;
			}
			own = subject(earlier, earlier.size());
		}
		return own;
	}

	private static @Nullable String subject(Line line, int before) {
		int from = (line.at(0) == 'd') ? 1 : 0;
		boolean state = line.at(from) == 's' || line.at(from) == 'c';
		int to = from;
		while (line.at(to) == line.at(from)) {
			to++;
		}
		return (state && to < before && line.at(to) != 'e' && line.at(to) != ',') ? single(line, from, to) : null;
	}

}
