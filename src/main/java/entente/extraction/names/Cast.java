package entente.extraction.names;

import java.util.List;

import entente.model.InstitutionMention;
import entente.model.PersonMention;
import entente.model.StateMention;

/**
 * Everybody and everything that a document names.
 *
 * @param mentions in the order of the text; they do not overlap, but for states within
 * the names of institutions, which are not listed
 * @param leading codes of the main states of the story, the most prominent first: those
 * of the title and the first sentences, then by count
 */
public record Cast(List<StateMention> states, List<PersonMention> people, List<InstitutionMention> institutions,
		List<Mention> mentions, List<String> leading) {

	public Cast {
		states = List.copyOf(states);
		people = List.copyOf(people);
		institutions = List.copyOf(institutions);
		mentions = List.copyOf(mentions);
		leading = List.copyOf(leading);
	}

	/** The mentions that lie within the given offsets, in the order of the text. */
	public List<Mention> within(int start, int end) {
		return this.mentions.stream().filter((mention) -> mention.start() >= start && mention.end() <= end).toList();
	}

}
