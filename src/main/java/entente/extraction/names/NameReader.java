package entente.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import entente.extraction.syntax.Sentence;
import entente.model.Document;
import entente.model.InstitutionKind;
import entente.model.OfficeMention;
import entente.model.StateMention;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Reads who and what a document names. Safe for use by many threads.
 */
public final class NameReader {

	private final States states;

	private final Organisations organisations;

	public NameReader(States states, Organisations organisations) {
		this.states = states;
		this.organisations = organisations;
	}

	/** Everybody and everything named, each once, resolved over the whole document. */
	public Cast read(Document document, List<Sentence> sentences) {
		return new Reading(Lexicon.of(document.lang()), document, lines(document, sentences)).cast();
	}

	private List<Line> lines(Document document, List<Sentence> sentences) {
		LineReader reader = new LineReader(Lexicon.of(document.lang()));
		List<States.Match> matches = this.states.find(document.text(), document.lang());
		List<Organisations.Match> organisations = this.organisations.find(document.text(), document.lang());
		List<Line> lines = new ArrayList<>();
		for (Sentence sentence : sentences) {
			List<States.Match> own = matches.stream()
				.filter((match) -> match.start() >= sentence.start() && match.end() <= sentence.end())
				.toList();
			List<Organisations.Match> bodies = organisations.stream()
				.filter((match) -> match.start() >= sentence.start() && match.end() <= sentence.end())
				.toList();
			lines.add(reader.read(lines.size(), document.text(), sentence, own, bodies));
		}
		return lines;
	}

	/** The reading of one document. */
	private static final class Reading {

		private final Lexicon lexicon;

		private final List<Line> lines;

		private final Prominence prominence;

		private final List<Appearance> appearances = new ArrayList<>();

		private final List<InstitutionSpan> spans = new ArrayList<>();

		private final Map<Appearance, Person> holders = new IdentityHashMap<>();

		private final Institutions institutions = new Institutions();

		Reading(Lexicon lexicon, Document document, List<Line> lines) {
			this.lexicon = lexicon;
			this.lines = lines;
			this.prominence = new Prominence(lines, Media.creditedState(document).orElse(null));
			Ministries ministries = Ministries.of(document.lang());
			InstitutionFinder finder = new InstitutionFinder(lexicon, ministries);
			KnownBodies known = new KnownBodies(lexicon, lines);
			for (Line line : lines) {
				List<Office> offices = new OfficeFinder(lexicon).find(line);
				List<NameSpan> names = new NameFinder(lexicon).find(line, offices);
				this.appearances.addAll(new Binder(lexicon).bind(line, names, offices));
				if (!line.sentence().headline()) {
					List<InstitutionSpan> own = finder.find(line, offices);
					this.spans.addAll(own);
					known.find(line)
						.stream()
						.filter((span) -> own.stream().noneMatch(span::overlaps))
						.forEach(this.spans::add);
					this.spans.addAll(finder.derived(line, offices));
				}
			}
		}

		Cast cast() {
			People people = People.gather(this.appearances);
			Affiliations affiliations = new Affiliations(this.lexicon, this.lines, this.appearances, this.spans);
			people.all().forEach(affiliations::tell);
			resolve(people);
			this.appearances.stream().filter(Appearance::isPlural).forEach((several) -> distribute(several, people));
			new Sides(this.lexicon, this.prominence, this.lines, people.all()).infer();
			this.spans.stream().filter((span) -> span.state() != null).forEach((span) -> register(span, people));
			this.spans.stream().filter((span) -> span.state() == null).forEach((span) -> register(span, people));
			people.all().forEach((person) -> person.offices().forEach((office) -> hold(person, office, people)));
			List<String> leading = this.prominence.leading();
			return new Cast(states(), people.all().stream().map(Person::toMention).toList(), this.institutions.all(),
					mentions(people, leading), leading);
		}

		private List<StateMention> states() {
			return this.prominence.counts()
				.entrySet()
				.stream()
				.map((entry) -> new StateMention(entry.getKey(), entry.getValue()))
				.sorted(Comparator.comparing(StateMention::code))
				.toList();
		}

		private void resolve(People people) {
			References references = new References(people);
			for (Appearance appearance : this.appearances) {
				if (appearance.name() == null) {
					Optional<Person> holder = references.holder(appearance);
					holder.ifPresent((person) -> {
						this.holders.put(appearance, person);
						people.appear(person, appearance);
						appearance.states().forEach((state) -> person.suggest(state, 0.9, appearance.line()));
					});
				}
			}
		}

		/**
		 * "The French and Brazilian presidents": each takes the office and the state that
		 * is left.
		 */
		private void distribute(Appearance several, People people) {
			Office office = several.offices().getFirst();
			List<Person> near = people.all()
				.stream()
				.filter((person) -> person.appearances().stream().anyMatch((appearance) -> isNext(appearance, several)))
				.toList();
			List<String> open = new ArrayList<>(several.states());
			near.stream().map(Person::state).filter(Objects::nonNull).forEach(open::remove);
			for (Person person : near) {
				boolean own = person.offices().isEmpty();
				if (own && person.state() == null && !open.isEmpty()) {
					person.suggest(open.removeFirst(), 0.8, several.line());
					person.hold(office.singular());
				}
				else if (own && several.states().isEmpty() && office.to() == firstAfter(person, several)) {
					person.hold(office.singular());
				}
			}
		}

		private static boolean isNext(Appearance appearance, Appearance several) {
			int distance = appearance.line().number() - several.line().number();
			return appearance.name() != null && (distance == 0 && appearance.from() >= several.to() || distance == 1);
		}

		private static int firstAfter(Person person, Appearance several) {
			return person.appearances()
				.stream()
				.filter((appearance) -> appearance.line() == several.line())
				.filter((appearance) -> several.line()
					.shape()
					.substring(several.to(), Math.max(several.to(), appearance.from()))
					.matches("[Pet,]*"))
				.map((appearance) -> several.to())
				.findFirst()
				.orElse(-1);
		}

		/** A counterpart holds the office of the other one. */
		private void hold(Person person, Office office, People people) {
			Office meant = office.isCounterpart() ? counterpart(person, office, people) : office;
			if (meant != null && !meant.isPlural()) {
				person.hold(new OfficeMention(meant.title(), null, Person.evidence(office.line(), 0.9)));
				if (office.isCounterpart()) {
					derive(person, meant, office);
				}
			}
		}

		private void derive(Person person, Office meant, Office office) {
			Ministries.of(this.lexicon.lang())
				.behind(meant)
				.ifPresent((name) -> this.institutions.add(
						new InstitutionSpan(office.line(), office.from(), office.to(), name, InstitutionKind.MINISTRY,
								office.states(), null, true),
						(office.state() != null) ? office.state() : person.state()));
			this.spans.stream()
				.filter((span) -> meant.ofBody() && span.line() == meant.line() && span.from() >= meant.from()
						&& span.from() < meant.to() && span.kind() != InstitutionKind.INTERNATIONAL_ORGANIZATION)
				.findFirst()
				.ifPresent((span) -> this.institutions
					.add(span.of(office.line(), office.from(), office.to(), office.states()), person.state()));
		}

		private @Nullable Office counterpart(Person person, Office office, People people) {
			return people.all()
				.stream()
				.filter((other) -> other != person)
				.flatMap((other) -> other.offices().stream())
				.filter((held) -> !held.isCounterpart() && !held.isPlural())
				.filter((held) -> held.line().number() <= office.line().number())
				.max(Comparator.comparingInt((Office held) -> held.line().number())
					.thenComparingInt((held) -> -Math.abs(held.from() - office.from())))
				.orElse(null);
		}

		private void register(InstitutionSpan span, People people) {
			if (span.states().size() > 1 && (span.derived() || span.kind() == InstitutionKind.GOVERNMENT)) {
				span.states().forEach((state) -> this.institutions.add(span, state));
			}
			else {
				this.institutions.add(span, (span.state() != null) ? span.state() : owner(span, people));
			}
		}

		/** The state of the minister, else the side that the document is on. */
		private @Nullable String owner(InstitutionSpan span, People people) {
			Optional<String> minister = this.appearances.stream()
				.filter((appearance) -> appearance.line() == span.line() && appearance.from() <= span.from()
						&& appearance.to() >= span.to())
				.flatMap((appearance) -> people.of(appearance).stream())
				.map(Person::state)
				.filter(Objects::nonNull)
				.findFirst();
			if (span.kind() != InstitutionKind.MINISTRY) {
				return null;
			}
			return minister.or(() -> this.institutions.stateOf(span)).orElseGet(this.prominence::home);
		}

		private List<Mention> mentions(People people, List<String> leading) {
			Mentions mentions = new Mentions();
			for (Appearance appearance : this.appearances) {
				people.of(appearance)
					.ifPresentOrElse((person) -> named(mentions, appearance, person),
							() -> unnamed(mentions, appearance));
			}
			for (InstitutionSpan span : this.spans) {
				if (!span.derived()) {
					String state = this.institutions.state(span);
					mentions.add(Mention.Kind.INSTITUTION, span.line(), span.from(), span.to(),
							(state != null) ? List.of(state) : span.states(), List.of(), this.institutions.name(span));
				}
			}
			Anaphora anaphora = new Anaphora(this.lexicon, people, this.lines, leading, mentions);
			this.lines.forEach(anaphora::read);
			this.lines.forEach(mentions::addStates);
			return mentions.all();
		}

		private static void named(Mentions mentions, Appearance appearance, Person person) {
			Mention.Kind kind = (appearance.name() != null) ? Mention.Kind.PERSON : Mention.Kind.OFFICE;
			mentions.add(kind, appearance.line(), appearance.from(), appearance.to(), Anaphora.states(List.of(person)),
					List.of(person.name()), null);
		}

		private static void unnamed(Mentions mentions, Appearance appearance) {
			if (appearance.name() == null) {
				Mention.Kind kind = appearance.isPlural() ? Mention.Kind.GROUP : Mention.Kind.OFFICE;
				mentions.add(kind, appearance.line(), appearance.from(), appearance.to(), appearance.states(),
						List.of(), null);
			}
		}

	}

}
