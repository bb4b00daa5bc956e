package entente.extraction.names;

import java.util.List;
import java.util.Optional;

/**
 * Lists every place that refers to somebody or something: what is named, then what takes
 * it up, then the states that are left.
 */
final class MentionReader {

	private final Lexicon lexicon;

	private final People people;

	private final Institutions institutions;

	private final List<Line> lines;

	private final Prominence prominence;

	private final Incumbents incumbents;

	private final Mentions mentions = new Mentions();

	MentionReader(Lexicon lexicon, People people, Institutions institutions, List<Line> lines, Prominence prominence) {
		this.lexicon = lexicon;
		this.people = people;
		this.institutions = institutions;
		this.incumbents = new Incumbents(lexicon, people, institutions);
		this.lines = lines;
		this.prominence = prominence;
	}

	List<Mention> read(List<Appearance> appearances, List<InstitutionSpan> spans) {
		appearances.forEach(this::named);
		spans.stream().filter((span) -> !span.derived()).forEach(this::institution);
		Discourse discourse = new Discourse(this.people, this.lines, this.prominence.leading());
		Anaphora anaphora = new Anaphora(this.lexicon, discourse, this.mentions);
		this.lines.forEach(anaphora::read);
		appearances.forEach((appearance) -> unnamed(appearance, anaphora));
		this.lines.forEach(this.mentions::addStates);
		return this.mentions.all();
	}

	private void named(Appearance appearance) {
		this.people.of(appearance).or(() -> later(appearance)).ifPresentOrElse((person) -> {
			Mention.Kind kind = (appearance.name() != null) ? Mention.Kind.PERSON : Mention.Kind.OFFICE;
			this.mentions.add(kind, appearance.line(), appearance.adjacentFrom(), appearance.adjacentTo(),
					Discourse.states(List.of(person)), List.of(person.name()), null);
		}, () -> single(appearance));
	}

	/** Whom the document names by name only elsewhere. */
	private Optional<Person> later(Appearance appearance) {
		return (appearance.name() == null) ? this.incumbents.person(appearance) : Optional.empty();
	}

	private void single(Appearance appearance) {
		if (appearance.name() != null) {
			return;
		}
		if (!appearance.isPlural()) {
			this.mentions.addOffice(appearance.line(), appearance.from(), appearance.to(), appearance.states(),
					this.incumbents.holder(appearance).stream().toList());
		}
		else if (!appearance.states().isEmpty()) {
			this.mentions.add(Mention.Kind.GROUP, appearance.line(), appearance.from(), appearance.to(),
					appearance.states(), List.of(), null);
		}
	}

	/** "The ministers", of whom neither number nor state is told. */
	private void unnamed(Appearance appearance, Anaphora anaphora) {
		if (appearance.name() == null && appearance.isPlural()) {
			anaphora.addGroup(appearance.line(), appearance.from(), appearance.to());
		}
	}

	private void institution(InstitutionSpan span) {
		String state = this.institutions.state(span);
		this.mentions.add(Mention.Kind.INSTITUTION, span.line(), span.from(), span.to(),
				(state != null) ? List.of(state) : span.states(), List.of(), this.institutions.name(span));
	}

}
