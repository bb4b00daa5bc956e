package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import entente.model.InstitutionKind;

/**
 * To whom an institution belongs whose own words do not tell its state.
 */
final class Owners {

	private final Lexicon lexicon;

	private final List<Appearance> appearances;

	private final People people;

	private final Prominence prominence;

	Owners(Lexicon lexicon, List<Appearance> appearances, People people, Prominence prominence) {
		this.lexicon = lexicon;
		this.appearances = appearances;
		this.people = people;
		this.prominence = prominence;
	}

	/**
	 * A ministry is that of its minister, else the one known by the same name, else of
	 * the state whose ministry it was or becomes, else that of the reporting state or of
	 * the only one in the story; of other institutions nothing is supposed.
	 */
	Optional<String> owner(InstitutionSpan span, Institutions known) {
		if (span.kind() != InstitutionKind.MINISTRY) {
			return Optional.empty();
		}
		return minister(span).or(() -> known.stateOf(span)).or(() -> renamed(span, known)).or(this::home);
	}

	/**
	 * "The Serbian Ministry of Ecology was named Ministry of Environmental Protection."
	 */
	private Optional<String> renamed(InstitutionSpan span, Institutions known) {
		String sentence = Lexicon.normal(span.line().quote());
		boolean told = this.lexicon.words("renamed").stream().anyMatch(sentence::contains);
		return told ? known.stateBeside(span) : Optional.empty();
	}

	private Optional<String> home() {
		List<String> leading = this.prominence.leading();
		return Optional.ofNullable(this.prominence.reporting())
			.or(() -> (leading.size() == 1) ? Optional.of(leading.getFirst()) : Optional.empty());
	}

	private Optional<String> minister(InstitutionSpan span) {
		return this.appearances.stream()
			.filter((appearance) -> appearance.line() == span.line() && appearance.from() <= span.from()
					&& appearance.to() >= span.to())
			.flatMap((appearance) -> this.people.of(appearance).stream())
			.map(Person::state)
			.filter(Objects::nonNull)
			.findFirst();
	}

}
