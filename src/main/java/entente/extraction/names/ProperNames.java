package entente.extraction.names;

import java.util.SortedSet;

import entente.model.InstitutionKind;

/**
 * Whether what the grammar takes for an institution is named as one: by a capital, its
 * state or a proper name, as its head noun demands.
 */
final class ProperNames {

	private final Lexicon lexicon;

	ProperNames(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Whether the words name one institution rather than any. */
	boolean isNamed(Line line, Parts parts, int head, Lexicon.InstitutionNoun noun, SortedSet<String> states) {
		int from = parts.start("name");
		int to = parts.end("name");
		boolean joint = this.lexicon.words("joint")
			.stream()
			.anyMatch((word) -> Lexicon.normal(line.words(from, to)).contains(word));
		if (joint || (noun.stately() && states.isEmpty())) {
			return false;
		}
		boolean ministry = noun.kind() == InstitutionKind.MINISTRY;
		boolean proper = !states.isEmpty() || (ministry && (parts.has("field") || parts.has("before")));
		for (int i = from; i < to; i++) {
			boolean own = i != head || to - from == 1;
			proper |= "CAGBPsc".indexOf(line.at(i)) >= 0
					|| (line.at(i) == 'H' && own && i > 0 && Draft.isCapitalised(line.word(i)) && to - from > 1);
		}
		boolean common = this.lexicon.lang().equals("en") && !Draft.isCapitalised(line.word(head))
				&& !isOfState(noun.kind());
		if (common) {
			return false;
		}
		if ((noun.kind() != InstitutionKind.COMPANY && isBetweenStates(line, from))
				|| (noun.proper() && !isBehindProperName(line, parts.has("pre") ? parts.start("pre") : from, head))) {
			return false;
		}
		boolean capital = Draft.isCapitalised(line.word(head)) && head > 0 && to - from > 1;
		return proper || capital || this.lexicon.is("proper institution", line.words(from, to));
	}

	/** "Korea–Russia Fisheries Commission" */
	private static boolean isBetweenStates(Line line, int from) {
		return line.at(from - 1) == '-' && "scj".indexOf(line.at(from - 2)) >= 0 && "scj".indexOf(line.at(from)) >= 0;
	}

	/** "Sadeem Power", not "Renewable Energy" */
	private boolean isBehindProperName(Line line, int from, int head) {
		for (int i = from; i < head && line.at(head + 1) != 'H'; i++) {
			boolean named = "CAjs".indexOf(line.at(i)) >= 0 && !this.lexicon.is("portfolio", line.word(i))
					&& !this.lexicon.is("stopper", line.word(i));
			if (named) {
				return true;
			}
		}
		return false;
	}

	/** Those that English writes without a capital too ("the Kazakh parliament"). */
	static boolean isOfState(InstitutionKind kind) {
		return switch (kind) {
			case MINISTRY, GOVERNMENT, PARLIAMENT, PRESIDENCY -> true;
			default -> false;
		};
	}

}
