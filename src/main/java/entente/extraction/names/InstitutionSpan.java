package entente.extraction.names;

import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import entente.model.InstitutionKind;

/**
 * An institution in a sentence.
 *
 * @param from first token, without the article
 * @param to token after the last
 * @param name as the text words it
 * @param states to which it belongs, as its own words tell; several where several
 * institutions share the words
 * @param acronym given in brackets, null where none is
 * @param derived whether the name is formed from a minister's office
 */
record InstitutionSpan(Line line, int from, int to, String name, InstitutionKind kind, SortedSet<String> states,
		@Nullable String acronym, boolean derived) {

	boolean overlaps(InstitutionSpan other) {
		return this.line == other.line && this.from < other.to && other.from < this.to;
	}

	boolean overlaps(NameSpan name) {
		return this.line == name.line() && this.from < name.to() && name.from() < this.to;
	}

	/** The institution of the same name in other states, told at another place. */
	InstitutionSpan of(Line place, int start, int end, SortedSet<String> others) {
		return new InstitutionSpan(place, start, end, this.name, this.kind, others, null, true);
	}

	@Nullable String state() {
		return (this.states.size() == 1) ? this.states.first() : null;
	}

}
