package entente.extraction.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import entente.model.InstitutionKind;

/**
 * To whom an institution belongs whose own words do not tell its state.
 */
final class Owners {

	private final List<Appearance> appearances;

	private final People people;

	private final Prominence prominence;

	Owners(List<Appearance> appearances, People people, Prominence prominence) {
		this.appearances = appearances;
		this.people = people;
		this.prominence = prominence;
	}

	/**
	 * A ministry is that of its minister, else the one known by the same name, else that
	 * of the reporting state or of the only one in the story; of other institutions
	 * nothing is supposed.
	 */
	Optional<String> owner(InstitutionSpan span, Institutions known) {
		if (span.kind() != InstitutionKind.MINISTRY) {
			return Optional.empty();
		}
		return minister(span).or(() -> known.stateOf(span)).or(this::home);
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
