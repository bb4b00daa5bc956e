package entente.extraction.names;

/**
 * Where the complement of an office ends, which the grammar alone cannot tell: before the
 * name of the holder, and before "and" that leads on to something else.
 */
final class Complements {

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 4;

	private static final String BEFORE_NAME = "sanjGB";

	private final Lexicon lexicon;

	Complements(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** The token before which a complement ends. */
	int end(Line line, int from, int to) {
		int end = beforeName(line, from, to);
		return beforeOthers(line, from, end);
	}

	/**
	 * "Minister of Health Fatou Diallo", "Governor of the Bank of Tanzania Emmanuel
	 * Tutuba": capitalised words that tell no field.
	 */
	private int beforeName(Line line, int from, int to) {
		int name = to;
		while (name > from && line.at(name - 1) == 'C' && !this.lexicon.is("portfolio", line.word(name - 1))) {
			name--;
		}
		boolean behind = name > from
				&& (BEFORE_NAME.indexOf(line.at(name - 1)) >= 0 || this.lexicon.is("portfolio", line.word(name - 1)));
		boolean sized = to - name >= SHORTEST_NAME && to - name <= LONGEST_NAME;
		return (behind && sized) ? name : to;
	}

	/**
	 * "The minister of trade and farmers": common words after "and" that tell no field.
	 */
	private int beforeOthers(Line line, int from, int to) {
		for (int i = to - 1; i > from; i--) {
			if (!isCommon(line, i)) {
				boolean others = line.at(i) == 'e' && i < to - 1 && "na".indexOf(line.at(i - 1)) >= 0;
				return others ? i : to;
			}
		}
		return to;
	}

	private boolean isCommon(Line line, int token) {
		return "na".indexOf(line.at(token)) >= 0 && !this.lexicon.is("portfolio", line.word(token));
	}

}
