package entente.extraction.names;

import java.util.List;
import java.util.SortedSet;

/**
 * Adds pronouns that stand for somebody named before.
 */
final class Pronouns {

	private final Lexicon lexicon;

	private final Discourse discourse;

	private final Mentions mentions;

	Pronouns(Lexicon lexicon, Discourse discourse, Mentions mentions) {
		this.lexicon = lexicon;
		this.discourse = discourse;
		this.mentions = mentions;
	}

	void read(Line line, int at) {
		String word = line.word(at);
		boolean he = this.lexicon.is("he", word);
		boolean she = this.lexicon.is("she", word);
		if (this.lexicon.is("they", word)) {
			List<Person> pair = this.discourse.lastPeople(line, at, 2);
			SortedSet<String> states = pair.isEmpty() ? this.discourse.lastStates(line, at, 0) : Discourse.states(pair);
			this.mentions.add(Mention.Kind.PRONOUN, line, at, at + 1, states, Discourse.names(pair), null);
		}
		else if ((he || she) && !isImpersonal(line, at)) {
			this.discourse.last(line, at, he ? Lexicon.Gender.MASCULINE : Lexicon.Gender.FEMININE)
				.ifPresent((person) -> this.mentions.add(Mention.Kind.PRONOUN, line, at, at + 1,
						Discourse.states(List.of(person)), List.of(person.name()), null));
		}
	}

	private boolean isImpersonal(Line line, int at) {
		return at + 1 < line.size() && Lexicon.normal(line.word(at)).equals("il")
				&& this.lexicon.is("impersonal", line.word(at + 1));
	}

}
