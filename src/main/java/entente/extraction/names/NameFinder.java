package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of people: what the parser takes for one, put right by the words around
 * it.
 */
final class NameFinder {

	private final Lexicon lexicon;

	private final Appointments appointments;

	NameFinder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.appointments = new Appointments(lexicon);
	}

	/** In the order of the text; none overlaps an office. */
	List<NameSpan> find(Line line, List<Office> offices) {
		List<NameSpan> names = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			int end = nameEnd(line, i, offices);
			if (end > i) {
				names.add(new NameSpan(line, i, end, isIntroduced(line, i, end, offices) || isKin(line, i)));
				i = end - 1;
			}
		}
		return names.stream().filter(this::isPlausible).toList();
	}

	private int nameEnd(Line line, int from, List<Office> offices) {
		boolean introduced = line.at(from - 1) == 't' || offices.stream().anyMatch((office) -> office.to() == from)
				|| precedesOffice(line, from, offices) || isApposed(line, from, offices);
		boolean beginsName = line.at(from) == 'C' && !isChunk(line, from - 1) && leadsToName(line, from);
		if (line.at(from) != 'P' && !(introduced && line.at(from) == 'C') && !beginsName) {
			return from;
		}
		int end = from;
		while (end < line.size() && continues(line, end, introduced, offices)) {
			end++;
		}
		while (end > from && "PCA".indexOf(line.at(end - 1)) < 0) {
			end--;
		}
		return end;
	}

	/** A first name that the parser missed before a family name that it knows. */
	private boolean leadsToName(Line line, int from) {
		return line.at(from + 1) == 'P' || (isParticle(line, from + 1) && line.at(from + 2) == 'P');
	}

	private static boolean isChunk(Line line, int at) {
		return "CHAGP'".indexOf(line.at(at)) >= 0 || (line.at(at) == 'p' && "HCA".indexOf(line.at(at - 1)) >= 0);
	}

	/** Two to four capitalised words between a break and ", minister of" or "MP". */
	private boolean precedesOffice(Line line, int from, List<Office> offices) {
		int to = from;
		while ("CP".indexOf(line.at(to)) >= 0) {
			to++;
		}
		int end = to;
		boolean apposed = offices.stream()
			.anyMatch((office) -> office.from() == end && (isMember(office) || this.appointments.leadTo(line, from))
					|| line.at(end) == ','
							&& (office.from() == end + 1 || office.from() == end + 2 && line.at(end + 1) == 'd'));
		boolean opens = "CHAGsc'pf".indexOf(line.at(from - 1)) < 0 || isAgent(line, from - 1);
		return apposed && opens && to - from >= 2 && to - from <= 4;
	}

	/** Two to four capitalised words between commas after an office. */
	private static boolean isApposed(Line line, int from, List<Office> offices) {
		int to = from;
		while ("CPA".indexOf(line.at(to)) >= 0) {
			to++;
		}
		boolean apposes = line.at(from - 1) == ',' && offices.stream().anyMatch((office) -> office.to() == from - 1);
		return apposes && to - from >= 2 && to - from <= 4 && ",.;)v(e".indexOf(line.at(to)) >= 0;
	}

	private boolean isAgent(Line line, int at) {
		return at >= 0 && this.lexicon.is("agent", line.words(at, at + 1));
	}

	private static boolean isMember(Office office) {
		return office.word() != null && office.word().rank() == Lexicon.Rank.MEMBER;
	}

	private boolean continues(Line line, int at, boolean introduced, List<Office> offices) {
		if (offices.stream().anyMatch((office) -> at >= office.from() && at < office.to())) {
			return false;
		}
		char sign = line.at(at);
		boolean name = sign == 'P'
				|| (sign == 'C' && (introduced || line.at(at - 1) == 'P' || isParticle(line, at - 1)))
				|| (sign == 'A' && introduced && "PC".indexOf(line.at(at - 1)) >= 0);
		return name || (isParticle(line, at) && isNamePart(line, at + 1)) || isHyphen(line, at);
	}

	private boolean isNamePart(Line line, int at) {
		return line.at(at) == 'P' || line.at(at) == 'C'
				|| (isParticle(line, at) && (line.at(at + 1) == 'P' || line.at(at + 1) == 'C'));
	}

	private boolean isHyphen(Line line, int at) {
		return line.at(at) == '-' && line.start(at) == line.end(at) && line.at(at + 1) == 'P';
	}

	private boolean isParticle(Line line, int at) {
		return at >= 0 && at < line.size() && this.lexicon.is("particle", line.word(at)) && line.at(at) != 'p'
				|| at > 0 && at < line.size() && line.at(at) == 'p' && this.lexicon.is("particle", line.word(at))
						&& line.at(at - 1) == 'P' && line.at(at + 1) == 'P';
	}

	private boolean isIntroduced(Line line, int from, int to, List<Office> offices) {
		boolean honorific = line.at(from - 1) == 't';
		boolean appointed = this.appointments.leadTo(line, from)
				&& offices.stream().anyMatch((office) -> office.from() == to);
		return honorific || appointed
				|| offices.stream()
					.anyMatch((office) -> office.to() == from || (office.to() == from - 1 && line.at(from - 1) == ',')
							|| (line.at(to) == ',' && (office.from() == to + 1 || office.from() == to + 2)));
	}

	private boolean isPlausible(NameSpan name) {
		Line line = name.line();
		boolean facility = name.from() > 0
				&& (this.lexicon.is("namesake", line.word(name.from() - 1)) || (name.from() > 1
						&& line.at(name.from() - 1) == 'p' && this.lexicon.is("namesake", line.word(name.from() - 2))));
		boolean capital = Draft.isCapitalised(line.word(name.from()))
				|| this.lexicon.is("particle", line.word(name.from()));
		boolean body = line.at(name.to()) == 'H' && Draft.isCapitalised(line.word(name.to()));
		return capital && !body && (!facility || name.trusted())
				&& (name.length() > 1 || name.trusted() || name.from() > 0);
	}

	private boolean isKin(Line line, int from) {
		return from > 1 && line.at(from - 1) == ',' && hasKin(line, from);
	}

	private boolean hasKin(Line line, int before) {
		for (int i = Math.max(0, before - 6); i < before; i++) {
			if (this.lexicon.is("kin", line.word(i))) {
				return true;
			}
		}
		return false;
	}

}
