package entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person whom a document names.
 *
 * @param name the fullest form in the document, without honorifics; unique in the
 * document
 * @param names every form in the document, the fullest first
 * @param state code of the state that the person speaks for, null where the text does not
 * tell
 * @param offices in the order of mention, one wording each
 * @param count how often the document names the person, at least once
 * @param evidence the sentences that tell the state or name the person first
 */
public record PersonMention(String name, List<String> names, @Nullable String state, List<OfficeMention> offices,
		int count, List<Evidence> evidence) {

	public PersonMention {
		names = List.copyOf(names);
		offices = List.copyOf(offices);
		evidence = List.copyOf(evidence);
	}

}
