package entente.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the names and the offices of a sentence: apposition in either order, lists read
 * flat, and "who is", "as".
 */
final class Binder {

	private static final Pattern SAME_HOLDER = Pattern.compile(",?em*|,m*");

	private static final Pattern JUXTAPOSED = Pattern.compile("\"?t*\"?");

	private static final Pattern NAME_FOLLOWS = Pattern.compile(",(?:d?t+)?|\\(t*|t*\"");

	private static final Pattern OFFICE_FOLLOWS = Pattern
		.compile(",[dx]?m*|,?[dx]?o?a?[dx]?m*(?<=,[dx]?o?a?[dx]?m{0,3})|\\([dx]?|-[dx]?");

	private static final int COPULA = 5;

	private final Lexicon lexicon;

	private final Appointments appointments;

	Binder(Lexicon lexicon) {
		this.lexicon = lexicon;
		this.appointments = new Appointments(lexicon);
	}

	/** Every name and every office once, in the order of the text. */
	List<Appearance> bind(Line line, List<NameSpan> names, List<Office> offices) {
		List<List<Office>> chains = chains(line, offices);
		List<Appearance> bound = new ArrayList<>();
		Set<List<Office>> used = new HashSet<>();
		List<List<Office>> held = new ArrayList<>();
		Set<NameSpan> titled = new HashSet<>();
		for (NameSpan name : names) {
			List<Office> own = new ArrayList<>();
			chains.stream().filter((chain) -> !used.contains(chain) && precedes(line, chain, name)).forEach((chain) -> {
				if (!isAppositionOfAnother(line, chain, without(names, titled), name)
						|| isJuxtaposed(line, chain, name)) {
					own.addAll(chain);
					used.add(chain);
					titled.add(name);
				}
			});
			chains.stream().filter((chain) -> !used.contains(chain) && follows(line, name, chain)).forEach((chain) -> {
				if (!isClaimedByNext(line, chain, names) && !isListedWithNext(line, chain, names, name, own)) {
					own.addAll(chain);
					used.add(chain);
				}
			});
			held.add(own);
		}
		for (int i = 0; i < names.size(); i++) {
			bound.add(new Appearance(line, names.get(i), held.get(i)));
		}
		List<Appearance> unnamed = chains.stream()
			.filter((chain) -> !used.contains(chain))
			.flatMap((chain) -> distant(line, chain, bound).stream())
			.toList();
		bound.addAll(unnamed);
		return bound.stream().sorted(Comparator.comparingInt(Appearance::from)).toList();
	}

	/** Offices that one holder has ("Deputy Prime Minister and Foreign Minister"). */
	private static List<List<Office>> chains(Line line, List<Office> offices) {
		List<List<Office>> chains = new ArrayList<>();
		for (Office office : offices) {
			List<Office> last = chains.isEmpty() ? List.of() : chains.getLast();
			if (!last.isEmpty() && !office.isPlural() && !last.getLast().isPlural()
					&& SAME_HOLDER.matcher(between(line, last.getLast().to(), office.from())).matches()
					&& !office.isCounterpart() && !last.getLast().isCounterpart()
					|| isTitledCounterpart(line, last, office)) {
				last.add(office);
			}
			else {
				chains.add(new ArrayList<>(List.of(office)));
			}
		}
		return chains;
	}

	/** "Her counterpart, Madam Minister A" is one person. */
	private static boolean isTitledCounterpart(Line line, List<Office> last, Office office) {
		return !last.isEmpty() && last.getLast().isCounterpart() && !office.isPlural()
				&& between(line, last.getLast().to(), office.from()).matches(",?t*d?");
	}

	private static String between(Line line, int from, int to) {
		return (from <= to) ? line.shape().substring(from, to) : "!";
	}

	private static boolean precedes(Line line, List<Office> chain, NameSpan name) {
		String between = between(line, chain.getLast().to(), name.from());
		boolean plural = chain.getLast().isPlural();
		return !plural && (JUXTAPOSED.matcher(between).matches() || NAME_FOLLOWS.matcher(between).matches());
	}

	private static boolean isJuxtaposed(Line line, List<Office> chain, NameSpan name) {
		return JUXTAPOSED.matcher(between(line, chain.getLast().to(), name.from())).matches();
	}

	private static boolean isAppositionOfAnother(Line line, List<Office> chain, List<NameSpan> names, NameSpan name) {
		return names.stream()
			.anyMatch((other) -> !other.equals(name) && other.to() <= chain.getFirst().from()
					&& OFFICE_FOLLOWS.matcher(between(line, other.to(), chain.getFirst().from())).matches());
	}

	/** Those behind their office do not take a second one that may be another's. */
	private static List<NameSpan> without(List<NameSpan> names, Set<NameSpan> titled) {
		return names.stream().filter((name) -> !titled.contains(name)).toList();
	}

	private boolean follows(Line line, NameSpan name, List<Office> chain) {
		String between = between(line, name.to(), chain.getFirst().from());
		boolean apposed = OFFICE_FOLLOWS.matcher(between).matches();
		boolean member = between.isEmpty() && isMember(chain.getFirst());
		boolean appointed = this.appointments.give(line, name, chain.getFirst().from())
				|| this.appointments.pass(line, name, chain.getFirst().from());
		return apposed || member || appointed || isCopula(line, name.to(), chain.getFirst().from(), between);
	}

	private static boolean isMember(Office office) {
		return office.word() != null && office.word().rank() == Lexicon.Rank.MEMBER;
	}

	private boolean isCopula(Line line, int from, int to, String between) {
		if (between.isEmpty() || between.length() > COPULA) {
			return false;
		}
		String words = Lexicon.normal(line.words(from, to));
		return this.lexicon.words("copula")
			.stream()
			.anyMatch((copula) -> words.matches(",? ?" + copula + "( " + this.lexicon.anyOf("small") + ")? ?"));
	}

	/** "A, minister of X, B" gives the office to A; "A, the minister B" to B. */
	private static boolean isClaimedByNext(Line line, List<Office> chain, List<NameSpan> names) {
		return names.stream()
			.anyMatch((next) -> next.from() >= chain.getLast().to() && isJuxtaposed(line, chain, next));
	}

	/** "The minister of X, A, the minister of Y, B": where A has its office, Y is B's. */
	private static boolean isListedWithNext(Line line, List<Office> chain, List<NameSpan> names, NameSpan name,
			List<Office> own) {
		return !own.isEmpty() && own.getLast().to() <= name.from() && names.stream()
			.anyMatch((next) -> next.from() >= chain.getLast().to() && precedes(line, chain, next));
	}

	/** An office told of a name that stands further left, or of nobody named. */
	private Optional<Appearance> distant(Line line, List<Office> chain, List<Appearance> bound) {
		int from = chain.getFirst().from();
		boolean as = this.lexicon.words("as").stream().anyMatch((phrase) -> endsWith(line, from, phrase));
		for (int i = bound.size() - 1; as && i >= 0; i--) {
			Appearance left = bound.get(i);
			if (left.name() != null && left.name().to() <= from && left.offices().isEmpty()) {
				bound.set(i, new Appearance(line, left.name(), chain));
				return Optional.empty();
			}
		}
		return Optional.of(new Appearance(line, null, chain));
	}

	private boolean endsWith(Line line, int to, String phrase) {
		return to > 0 && Lexicon.normal(line.words(0, to))
			.matches("(?s).*\\b" + Pattern.quote(phrase) + "( " + this.lexicon.anyOf("small") + ")?");
	}

}
