package entente.extraction.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import entente.model.HolderMention;
import entente.model.InstitutionKind;

/**
 * Those whom the document names by an office alone that one person holds at a time, each
 * in the words in which the office is named first.
 */
final class Incumbents {

	/** So many words before an office may say that it is no longer or not quite held. */
	private static final int BEFORE = 2;

	private final Lexicon lexicon;

	private final People people;

	private final Institutions institutions;

	private final Map<List<String>, HolderMention> named = new LinkedHashMap<>();

	Incumbents(Lexicon lexicon, People people, Institutions institutions) {
		this.lexicon = lexicon;
		this.people = people;
		this.institutions = institutions;
	}

	/** Whoever holds the office, unless the document names the holder somewhere. */
	Optional<HolderMention> holder(Appearance unnamed) {
		String state = Affiliations.single(unnamed.states());
		if (state == null || unnamed.isPlural() || !isPresent(unnamed)) {
			return Optional.empty();
		}
		return unnamed.offices()
			.stream()
			.filter((office) -> isHeldByOne(office) && holders(office, state).isEmpty())
			.flatMap((office) -> holder(office, state).stream())
			.findFirst();
	}

	/** The one person whom the document names elsewhere as the holder. */
	Optional<Person> person(Appearance unnamed) {
		String state = Affiliations.single(unnamed.states());
		if (state == null || unnamed.isPlural()) {
			return Optional.empty();
		}
		List<Person> known = unnamed.offices()
			.stream()
			.filter(this::isHeldByOne)
			.flatMap((office) -> holders(office, state).stream())
			.filter((person) -> state.equals(person.state()))
			.distinct()
			.toList();
		return (known.size() == 1) ? Optional.of(known.getFirst()) : Optional.empty();
	}

	private List<Person> holders(Office office, String state) {
		return this.people.all()
			.stream()
			.filter((person) -> person.state() == null || state.equals(person.state()))
			.filter((person) -> person.gender().agrees(office.gender()))
			.filter((person) -> person.offices()
				.stream()
				.anyMatch((held) -> References.isSame(held, office) && (held.word() == null || isHeldByOne(held))))
			.toList();
	}

	private boolean isHeldByOne(Office office) {
		return office.word() != null && this.lexicon.is("single holder", office.word().base()) && !office.ofBody()
				&& IntStream.range(Math.max(0, office.from() - BEFORE), Math.min(office.line().size(), office.to() + 1))
					.mapToObj(office.line()::word)
					.noneMatch((word) -> this.lexicon.is("no holder", word));
	}

	/** "The president's wife" and "on behalf of the president" tell of others. */
	private boolean isPresent(Appearance unnamed) {
		Line line = unnamed.line();
		int before = unnamed.from() - 1;
		while (before >= 0 && "pdf".indexOf(line.at(before)) >= 0) {
			before--;
		}
		boolean led = before >= 0 && before < unnamed.from() - 1 && this.lexicon.is("deputising", line.word(before));
		int after = unnamed.to();
		boolean owner = line.at(after) == '\'';
		return !led && !(owner && after + 1 < line.size() && this.lexicon.is("deputising", line.word(after + 1)));
	}

	private Optional<HolderMention> holder(Office office, String state) {
		Lexicon.OfficeWord word = office.word();
		boolean ministerial = word != null
				&& (word.rank() == Lexicon.Rank.MINISTER || word.rank() == Lexicon.Rank.DEPARTMENT);
		String institution = ministerial ? ministry(office, state) : null;
		if (word == null || (ministerial && institution == null)) {
			return Optional.empty();
		}
		String which = (institution != null) ? institution
				: (word.rank() == Lexicon.Rank.SOVEREIGN) ? word.base() : word.rank().name();
		return Optional.of(this.named.computeIfAbsent(List.of(state, which),
				(key) -> new HolderMention(title(office, word), state, institution)));
	}

	private @Nullable String ministry(Office office, String state) {
		return Ministries.of(this.lexicon.lang())
			.behind(office)
			.map((name) -> new InstitutionSpan(office.line(), office.from(), office.to(), name,
					InstitutionKind.MINISTRY, new TreeSet<>(List.of(state)), null, true))
			.flatMap((span) -> this.institutions.nameOf(span, state))
			.orElse(null);
	}

	/** Without what qualifies the holder rather than the office ("new"). */
	private String title(Office office, Lexicon.OfficeWord word) {
		String title = office.title();
		int blank = title.indexOf(' ');
		while (blank > 0 && this.lexicon.is("modifier", title.substring(0, blank))
				&& !Lexicon.normal(title).startsWith(word.form())) {
			title = title.substring(blank + 1);
			blank = title.indexOf(' ');
		}
		return title;
	}

}
