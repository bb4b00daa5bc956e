package entente.extraction.names;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds what takes up several named before: "les deux pays", "both ministers", "the
 * sides".
 */
final class Groups {

	/** More than so many are not taken up together. */
	private static final int MOST = 5;

	private final Lexicon lexicon;

	private final Discourse discourse;

	private final Mentions mentions;

	Groups(Lexicon lexicon, Discourse discourse, Mentions mentions) {
		this.lexicon = lexicon;
		this.discourse = discourse;
		this.mentions = mentions;
	}

	void read(Line line, int at) {
		int size = number(line.word(at));
		boolean all = this.lexicon.is("group.all", line.word(at)) && (line.at(at - 1) == 'd' || line.at(at - 1) == 'p');
		if (size == 0 && !all) {
			return;
		}
		int noun = all ? at : noun(line, at + 1);
		boolean ofPeople = noun > 0 && this.lexicon.is("group.people", line.word(noun));
		boolean ofStates = noun > 0 && (all || this.lexicon.is("group.states", line.word(noun)));
		boolean bare = noun < 0 && size == 2 && line.at(at + 1) == 'v';
		int from = (line.at(at - 1) == 'd') ? at - 1 : at;
		int to = (noun > 0) ? noun + 1 : at + 1;
		if (ofPeople || bare) {
			List<Person> pair = this.discourse.lastPeople(line, at, Math.max(2, size));
			this.mentions.add(Mention.Kind.GROUP, line, from, to,
					pair.isEmpty() ? this.discourse.lastStates(line, at, size) : Discourse.states(pair),
					Discourse.names(pair), null);
		}
		else if (ofStates) {
			this.mentions.add(Mention.Kind.GROUP, line, from, to, this.discourse.lastStates(line, at, size), List.of(),
					null);
		}
	}

	/**
	 * A plural office that takes up the people before, as far as they are of several
	 * sides.
	 */
	void add(Line line, int from, int to) {
		List<Person> pair = this.discourse.lastPeople(line, from, 2);
		this.mentions.add(Mention.Kind.GROUP, line, from, to, pair.isEmpty() ? List.of() : Discourse.states(pair),
				Discourse.names(pair), null);
	}

	private int number(String word) {
		return IntStream.rangeClosed(2, MOST)
			.filter((size) -> this.lexicon.is("group." + size, word))
			.findFirst()
			.orElse(0);
	}

	private int noun(Line line, int from) {
		for (int i = from; i < Math.min(line.size(), from + 3); i++) {
			if (this.lexicon.is("group.people", line.word(i)) || this.lexicon.is("group.states", line.word(i))) {
				return i;
			}
		}
		return -1;
	}

}
