package entente.extraction.names;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;
import entente.model.OfficeMention;
import entente.reference.States;

/**
 * Who holds which office: also where only the office stands, where one is shared by
 * several, and where somebody is the counterpart of another.
 */
final class Holders {

	private static final Pattern LIST = Pattern.compile("[PtCe,:\\-\\w]*");

	private final People people;

	private final Institutions institutions;

	private final List<InstitutionSpan> spans;

	private final Ministries ministries;

	Holders(Lexicon lexicon, People people, Institutions institutions, List<InstitutionSpan> spans) {
		this.people = people;
		this.institutions = institutions;
		this.spans = spans;
		this.ministries = Ministries.of(lexicon.lang());
	}

	/**
	 * Finds those who are meant by an office alone, and gives the shared ones to each.
	 */
	void recall(List<Appearance> appearances) {
		References references = new References(this.people);
		for (Appearance appearance : appearances) {
			if (appearance.name() == null) {
				references.holder(appearance).ifPresent((person) -> {
					this.people.appear(person, appearance);
					appearance.states().forEach((state) -> person.suggest(state, Clue.TAKEN_UP, appearance.line()));
				});
			}
		}
		appearances.stream().filter(Appearance::isPlural).forEach(this::distribute);
	}

	/**
	 * "The French and Brazilian presidents": each takes the office and one of the states.
	 */
	private void distribute(Appearance several) {
		Office office = several.offices().getFirst();
		List<String> states = several.line()
			.matches(office.from(), office.to())
			.stream()
			.map(States.Match::code)
			.distinct()
			.toList();
		List<Person> near = bare(several);
		List<String> open = states.stream()
			.filter((state) -> near.size() == states.size() || !isTaken(state, several))
			.toList();
		for (int i = 0; i < near.size() && (i < open.size() || isBeside(near.get(i), several)); i++) {
			Person person = near.get(i);
			if (i < open.size()) {
				person.suggest(open.get(i), Clue.SHARED_OFFICE, several.line());
			}
			Office meant = office.isCounterpart() ? counterpart(person, office) : office;
			if (meant != null) {
				person.hold(meant.singular());
			}
		}
	}

	/** Those named without an office in the same sentence after it, else in the next. */
	private List<Person> bare(Appearance several) {
		List<Person> here = bare(several, 0);
		return (here.isEmpty() && several.states().size() > 1) ? bare(several, 1) : here;
	}

	private List<Person> bare(Appearance several, int distance) {
		return this.people.all()
			.stream()
			.filter((person) -> person.offices().isEmpty() && person.state() == null)
			.filter((person) -> person.appearances()
				.stream()
				.anyMatch((appearance) -> appearance.line().number() == several.line().number() + distance
						&& (distance > 0 || appearance.from() >= several.to())))
			.toList();
	}

	private boolean isTaken(String state, Appearance several) {
		int line = several.line().number();
		return this.people.all()
			.stream()
			.filter((person) -> state.equals(person.state()))
			.flatMap((person) -> person.appearances().stream())
			.anyMatch((appearance) -> appearance.line().number() >= line && appearance.line().number() <= line + 1);
	}

	/** "Presidents A and B" */
	private static boolean isBeside(Person person, Appearance several) {
		return person.appearances()
			.stream()
			.filter((appearance) -> appearance.line() == several.line() && appearance.from() >= several.to())
			.anyMatch((appearance) -> LIST.matcher(several.line().shape().substring(several.to(), appearance.from()))
				.matches() && several.line().at(several.to()) == 'P');
	}

	/** Gives every person its offices; a counterpart has that of the other one. */
	void hold(List<Appearance> appearances) {
		this.people.all().forEach((person) -> person.offices().forEach((office) -> hold(person, office)));
		appearances.stream()
			.filter((appearance) -> appearance.name() == null)
			.flatMap((appearance) -> appearance.offices().stream())
			.filter((office) -> office.isCounterpart() && !office.states().isEmpty())
			.forEach(this::found);
	}

	/** "Her counterparts of Gabon and Cameroon" have ministries too. */
	private void found(Office office) {
		Office meant = counterpart(null, office);
		if (meant != null) {
			this.ministries.behind(meant)
				.ifPresent(
						(name) -> office.states()
							.forEach((state) -> this.institutions.add(
									new InstitutionSpan(office.line(), office.from(), office.to(), name,
											InstitutionKind.MINISTRY, new TreeSet<>(Set.of(state)), null, true),
									state)));
		}
	}

	private void hold(Person person, Office office) {
		Office meant = office.isCounterpart() ? counterpart(person, office) : office;
		if (meant != null && !meant.isPlural()) {
			if (office.isCounterpart()) {
				found(person, meant, office);
			}
			person.hold(new OfficeMention(meant.title(), institution(office), null, null,
					Person.evidence(office.line(), "office.held")));
		}
	}

	/** The name of the institution in which an office is held, where one is told. */
	@Nullable String institution(Office office) {
		return this.spans.stream()
			.filter((span) -> span.line() == office.line() && span.from() >= office.from() && span.from() < office.to())
			.map(this.institutions::name)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The counterpart's ministry or body. */
	private void found(Person person, Office meant, Office office) {
		String state = (office.state() != null) ? office.state() : person.state();
		this.ministries.behind(meant)
			.ifPresent((name) -> this.institutions.add(new InstitutionSpan(office.line(), office.from(), office.to(),
					name, InstitutionKind.MINISTRY, office.states(), null, true), state));
		body(meant).ifPresent((span) -> this.institutions
			.add(span.of(office.line(), office.from(), office.to(), office.states()), state));
	}

	private Optional<InstitutionSpan> body(Office office) {
		return this.spans.stream()
			.filter((span) -> office.ofBody() && span.line() == office.line() && span.from() >= office.from()
					&& span.from() < office.to() && span.kind() != InstitutionKind.INTERNATIONAL_ORGANIZATION)
			.findFirst();
	}

	/**
	 * The office that another has: the one with whom the sentence begins, else the one
	 * held last before.
	 */
	private @Nullable Office counterpart(@Nullable Person person, Office office) {
		List<Office> held = this.people.all()
			.stream()
			.filter((other) -> other != person)
			.flatMap((other) -> other.offices().stream())
			.filter((other) -> !other.isCounterpart() && !other.isPlural() && hasCounterparts(other))
			.filter((other) -> other.line().number() <= office.line().number())
			.toList();
		return held.stream()
			.max(Comparator.comparingInt((Office other) -> other.line().number())
				.thenComparing((other) -> other.line() == office.line() && other.from() < office.from())
				.thenComparing((other) -> other.line() == office.line() ? isSubject(other) : true)
				.thenComparingInt((other) -> -Math.abs(other.from() - office.from())))
			.orElse(null);
	}

	private static boolean isSubject(Office office) {
		return !Companions.isAfterVerb(office.line(), office.from());
	}

	private static boolean hasCounterparts(Office office) {
		return office.word() == null || switch (office.word().rank()) {
			case AIDE, DIPLOMAT, BARE, HONORIFIC -> false;
			default -> true;
		};
	}

}
