package entente.extraction.names;

import java.util.List;
import java.util.stream.Stream;

import entente.model.InstitutionKind;

/**
 * How an institution is named.
 */
record InstitutionForm(List<String> words, InstitutionKind kind) {

	/** Letters of a word that leads from a ministry to its field. */
	private static final int SMALL = 3;

	static InstitutionForm of(InstitutionSpan span) {
		List<String> words = Person.words(span.name());
		boolean leading = span.kind() == InstitutionKind.MINISTRY && words.size() > 2 && words.get(1).length() <= SMALL;
		return new InstitutionForm(leading ? without(words) : words, span.kind());
	}

	/** "Ministry of" and "Ministry for" are one. */
	private static List<String> without(List<String> words) {
		return Stream.concat(words.stream().limit(1), words.stream().skip(2)).toList();
	}

	/** Whether the two name one body, one of them in short. */
	boolean continues(InstitutionForm known) {
		int shared = Math.min(this.words.size(), known.words.size());
		boolean prefix = shared > 1 && known.words.subList(0, shared).equals(this.words.subList(0, shared));
		boolean extensible = known.kind != InstitutionKind.UNIVERSITY && known.kind != InstitutionKind.COMPANY;
		return known.words.equals(this.words) || (prefix && extensible && known.kind == this.kind);
	}

}
