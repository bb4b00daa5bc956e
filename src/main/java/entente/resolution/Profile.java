package entente.resolution;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * What an account tells that can tell a person from others.
 *
 * @param titles of the offices, each as the set of its telling words
 */
record Profile(PersonName name, @Nullable String state, Set<SortedSet<String>> titles) {

	static Profile of(PersonMention mention) {
		return new Profile(PersonName.of(mention.name(), mention.state()), mention.state(),
				mention.offices()
					.stream()
					.map((office) -> Words.of(office.title()))
					.collect(Collectors.toUnmodifiableSet()));
	}

	/**
	 * Whether both may be of one person: nothing that one tells contradicts the other.
	 */
	boolean mayBe(Profile other) {
		boolean oneState = this.state == null || other.state == null || this.state.equals(other.state);
		return oneState && Likeness.compatible(this.name, other.name);
	}

	boolean sharesTitle(Profile other) {
		return !Collections.disjoint(this.titles, other.titles);
	}

	/** Whether more than the family name is told. */
	boolean isTelling() {
		return this.name.hasGiven() || this.state != null;
	}

	boolean isNamedLike(Profile other) {
		return this.name.equals(other.name) && String.valueOf(this.state).equals(String.valueOf(other.state));
	}

	/** A text that is equal for equal profiles alone. */
	String content() {
		return this.name + "|" + this.state + "|" + this.titles.stream().map(String::valueOf).sorted().toList();
	}

}
