package entente.extraction.names;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * One place where a person stands, by name or by office alone.
 *
 * @param name null where only the office stands there
 * @param offices those beside the name, in the order of the text
 */
record Appearance(Line line, @Nullable NameSpan name, List<Office> offices) {

	Appearance {
		offices = List.copyOf(offices);
	}

	int from() {
		int from = (this.name != null) ? this.name.from() : Integer.MAX_VALUE;
		return this.offices.stream().mapToInt(Office::from).reduce(from, Math::min);
	}

	int to() {
		int to = (this.name != null) ? this.name.to() : 0;
		return this.offices.stream().mapToInt(Office::to).reduce(to, Math::max);
	}

	/** Where the name begins together with the office that stands right before it. */
	int adjacentFrom() {
		return (this.name == null) ? from()
				: this.offices.stream()
					.filter((office) -> office.to() <= this.name.from() && isClose(office.to(), this.name.from()))
					.mapToInt(Office::from)
					.reduce(this.name.from(), Math::min);
	}

	/** Where the name ends together with the office that stands right after it. */
	int adjacentTo() {
		return (this.name == null) ? to()
				: this.offices.stream()
					.filter((office) -> office.from() >= this.name.to() && isClose(this.name.to(), office.from()))
					.mapToInt(Office::to)
					.reduce(this.name.to(), Math::max);
	}

	/** Whether nothing but the words of the appearance itself stands between. */
	private boolean isClose(int from, int to) {
		return this.line.shape().substring(from, to).indexOf('v') < 0;
	}

	/** States that the offices tell. */
	SortedSet<String> states() {
		SortedSet<String> states = new TreeSet<>();
		this.offices.forEach((office) -> states.addAll(office.states()));
		return states;
	}

	boolean isPlural() {
		return this.name == null && this.offices.stream().anyMatch(Office::isPlural);
	}

	Lexicon.Gender gender() {
		return this.offices.stream()
			.map(Office::gender)
			.filter((gender) -> gender != Lexicon.Gender.ANY)
			.reduce((first, second) -> (first == Lexicon.Gender.FEMININE) ? first : second)
			.orElse(Lexicon.Gender.ANY);
	}

}
