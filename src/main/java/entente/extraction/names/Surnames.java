package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds those who are named in full elsewhere by their family name, where the parser took
 * it for something else.
 */
final class Surnames {

	private static final int SHORTEST = 4;

	private final List<Appearance> known;

	private final List<InstitutionSpan> institutions;

	private final Set<String> surnames;

	Surnames(List<Appearance> known, List<InstitutionSpan> institutions) {
		this.known = known;
		this.institutions = institutions;
		this.surnames = known.stream()
			.map(Appearance::name)
			.filter(Objects::nonNull)
			.filter((name) -> name.length() > 1 && !name.line().sentence().headline())
			.map((name) -> name.line().word(name.to() - 1))
			.filter((word) -> word.length() >= SHORTEST && Draft.isCapitalised(word))
			.collect(Collectors.toSet());
	}

	List<Appearance> in(Line line) {
		List<Appearance> found = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			if (this.surnames.contains(line.word(i)) && "CPnoav".indexOf(line.at(i)) >= 0 && isFree(line, i)) {
				found.add(new Appearance(line, new NameSpan(line, i, i + 1, false), List.of()));
			}
		}
		return found;
	}

	/** Neither named already nor part of another name. */
	private boolean isFree(Line line, int at) {
		boolean alone = "CPA".indexOf(line.at(at - 1)) < 0 && "CPA".indexOf(line.at(at + 1)) < 0;
		return alone
				&& this.known.stream()
					.noneMatch((other) -> other.line() == line && other.from() <= at && at < other.to())
				&& this.institutions.stream()
					.noneMatch((other) -> other.line() == line && other.from() <= at && at < other.to());
	}

}
