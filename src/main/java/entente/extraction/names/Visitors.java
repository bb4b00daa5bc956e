package entente.extraction.names;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Adds delegations and those who are called by what they do there: "the Iraqi
 * delegation", "the Emirati official".
 */
final class Visitors {

	private final Lexicon lexicon;

	private final Discourse discourse;

	private final Mentions mentions;

	Visitors(Lexicon lexicon, Discourse discourse, Mentions mentions) {
		this.lexicon = lexicon;
		this.discourse = discourse;
		this.mentions = mentions;
	}

	void read(Line line, int at) {
		delegation(line, at);
		visitor(line, at);
	}

	private void delegation(Line line, int at) {
		if (!this.lexicon.is("delegation", line.word(at)) && !this.lexicon.is("side", line.word(at))) {
			return;
		}
		int from = at;
		while (line.at(from - 1) == 'j' || line.at(from - 1) == 's' || line.at(from - 1) == '\''
				|| line.at(from - 1) == 'a') {
			from--;
		}
		int to = at + 1;
		while ("jsapd".indexOf(line.at(to)) >= 0 && to < Math.min(line.size(), at + 5)) {
			to++;
		}
		SortedSet<String> states = line.states(from, to);
		if (!states.isEmpty()) {
			int last = line.tokenAt(line.matches(from, to).getLast().end() - 1) + 1;
			this.mentions.add(Mention.Kind.DELEGATION, line, from, Math.max(at + 1, last), states, List.of(), null);
		}
		else if (this.lexicon.is("delegation", line.word(at)) && !this.lexicon.is("side", line.word(at))) {
			this.mentions.add(Mention.Kind.DELEGATION, line, at, at + 1, states, List.of(), null);
		}
	}

	private void visitor(Line line, int at) {
		boolean nationality = line.at(at - 1) == 'j' || line.at(at + 1) == 'j';
		int from = (line.at(at - 1) == 'j') ? at - 1 : at;
		boolean definite = "dxp".indexOf(line.at(from - 1)) >= 0;
		if (!this.lexicon.is("visitor", line.word(at)) || !definite) {
			return;
		}
		int to = (line.at(at + 1) == 'j') ? at + 2 : at + 1;
		SortedSet<String> states = line.states(from, to);
		Optional<Person> meant = nationality ? this.discourse.lastOf(line, at, states)
				: this.discourse.last(line, at, Lexicon.Gender.ANY);
		List<String> names = meant.map((person) -> List.of(person.name())).orElse(List.of());
		if (nationality || !names.isEmpty()) {
			SortedSet<String> all = states.isEmpty() ? Discourse.states(meant.stream().toList()) : states;
			this.mentions.add(Mention.Kind.OFFICE, line, from, to, all, names, null);
		}
	}

}
