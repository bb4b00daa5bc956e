package entente.extraction.ties.agreements;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.quantity.Amount;
import entente.extraction.ties.quantity.Quantities;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.time.DateMention;
import entente.model.AgreementKind;

/**
 * What the words around an instrument's noun say of it: its name, how many there are,
 * what they are worth, the bodies named with it.
 */
final class Wording {

	/** Small words that lead to something cut off, such as "on the". */
	private static final Pattern DANGLING = Pattern.compile("(?:\\s+\\p{Ll}{1,3}['’]?)+$");

	/** How long the heading of a communiqué may be. */
	private static final int HEADING = 120;

	private final Quantities quantities;

	Wording(String lang) {
		this.quantities = Quantities.of(lang);
	}

	/** The first sum of money after the noun. */
	Optional<Amount> amount(Passage passage, Hit<?> hit, Clause clause, Collection<String> states) {
		return this.quantities.amount(passage.text().substring(hit.end(), Math.max(hit.end(), clause.end())), states);
	}

	/** The number before a noun in the plural, with no verb between. */
	int count(Passage passage, Hit<InstrumentWord> hit, Clause clause) {
		if (hit.entry().role() != InstrumentWord.Role.SEVERAL) {
			return 1;
		}
		int verb = passage.progress()
			.stream()
			.mapToInt(Hit::end)
			.filter((end) -> end > clause.start() && end <= hit.start())
			.max()
			.orElse(clause.start());
		int before = this.quantities.count(passage.masked().substring(verb, hit.start()));
		return (before > 1) ? before : this.quantities.count(passage.masked().substring(hit.start(), hit.end()));
	}

	/** Whether the document itself is the instrument: "Joint communiqué". */
	static boolean heads(Passage passage, Hit<InstrumentWord> hit) {
		return hit.start() <= 1 && passage.text().length() <= HEADING
				&& hit.entry().kind().filter(AgreementKind.DECLARATION::equals).isPresent();
	}

	static Set<String> institutions(Passage passage, Clause clause) {
		Set<String> institutions = new LinkedHashSet<>();
		for (Named named : passage.namedIn(clause)) {
			if (named.institution() != null) {
				institutions.add(named.institution());
			}
		}
		return institutions;
	}

	/**
	 * The noun and what follows it, to the next mark, date or verb, or the end of the
	 * clause.
	 */
	static String name(Passage passage, Hit<?> hit, Clause clause) {
		int end = IntStream
			.concat(Stream.concat(passage.tense().stream(), passage.progress().stream()).mapToInt(Hit::start),
					passage.dates().stream().mapToInt(DateMention::start))
			.filter((start) -> start > hit.end())
			.min()
			.orElse(clause.end());
		String rest = passage.text().substring(hit.start(), Math.max(hit.end(), Math.min(end, clause.end())));
		String[] parts = rest.split("[,;:»\"]|\\.(?:\\s|$)", 2);
		String[] words = DANGLING.matcher(parts[0].strip()).replaceFirst("").split("\\s+");
		return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 14)));
	}

}
