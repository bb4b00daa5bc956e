package entente.extraction.names;

/**
 * Adds what takes up somebody named before: pairs ("les deux pays"), delegations,
 * visitors and pronouns.
 */
final class Anaphora {

	private final Groups groups;

	private final Visitors visitors;

	private final Pronouns pronouns;

	Anaphora(Lexicon lexicon, Discourse discourse, Mentions mentions) {
		this.groups = new Groups(lexicon, discourse, mentions);
		this.visitors = new Visitors(lexicon, discourse, mentions);
		this.pronouns = new Pronouns(lexicon, discourse, mentions);
	}

	void read(Line line) {
		for (int i = 0; i < line.size(); i++) {
			this.groups.read(line, i);
			this.visitors.read(line, i);
			this.pronouns.read(line, i);
		}
	}

	/**
	 * A plural office that takes up the people before, as far as they are of several
	 * sides.
	 */
	void addGroup(Line line, int from, int to) {
		this.groups.add(line, from, to);
	}

}
