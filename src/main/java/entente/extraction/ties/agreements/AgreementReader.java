package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.quantity.Amount;
import entente.extraction.ties.quantity.Quantities;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;
import entente.extraction.ties.reading.Timing;
import entente.extraction.ties.time.DateMention;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.AgreementKind;
import entente.model.AgreementStatus;

/**
 * Reads the instruments of a passage into the register.
 */
public final class AgreementReader {

	/** Small words that lead to something cut off, such as "on the". */
	private static final Pattern DANGLING = Pattern.compile("(?:\\s+\\p{Ll}{1,3}['’]?)+$");

	/** How long the heading of a communiqué may be. */
	private static final int HEADING = 120;

	private final Lexicon<InstrumentWord> words;

	private final Quantities quantities;

	public AgreementReader(String lang) {
		this.words = InstrumentWord.lexicon(lang);
		this.quantities = Quantities.of(lang);
	}

	/**
	 * Adds the instruments that a passage tells of.
	 * @param themes the codes of the themes of a part of the passage
	 * @return those that the passage names, as it tells of them
	 */
	public List<Instrument> read(Passage passage, Scene scene, Register register,
			Function<Clause, Collection<String>> themes) {
		List<Instrument> told = new ArrayList<>();
		List<Hit<InstrumentWord>> hits = this.words.find(passage.masked())
			.stream()
			.filter((hit) -> hit.entry().role() != InstrumentWord.Role.NONE)
			.toList();
		if (hits.isEmpty()) {
			register.endList();
			goesOn(passage, scene, register);
		}
		for (Hit<InstrumentWord> hit : hits) {
			Collection<String> about = themes.apply(Scope.of(passage, hit, hits));
			switch (hit.entry().role()) {
				case ONE, SEVERAL -> {
					Instrument instrument = instrument(passage, hit, hits.size() == 1, scene, register, about);
					register.add(instrument, Surroundings.of(passage, hit).takenUp());
					told.add(instrument);
				}
				case TAKEN_UP -> takenUp(passage, hit, scene, register, about).ifPresent(told::add);
				case ITEM -> register.item(new TreeSet<>(about), passage.evidence("agreement.listed"));
				case NONE -> {
				}
			}
		}
		return told;
	}

	private Instrument instrument(Passage passage, Hit<InstrumentWord> hit, boolean alone, Scene scene,
			Register register, Collection<String> themes) {
		Clause clause = passage.clauseAt(hit.start());
		AgreementStatus status = Progress.of(passage, clause, hit, alone)
			.or(() -> heads(passage, hit) ? Optional.of(AgreementStatus.SIGNED) : Optional.empty())
			.orElse(null);
		Optional<Instrument> listed = (status == null) ? register.listed() : Optional.empty();
		Signatories parties = Signatories.of(passage, hit, scene, register.main());
		if (parties.named() || listed.isEmpty()) {
			scene.turnTo(parties.states());
		}
		Optional<Amount> amount = this.quantities
			.amount(passage.text().substring(hit.end(), Math.max(hit.end(), clause.end())), parties.states());
		Instrument own = new Instrument(parties.states(), institutions(passage, clause),
				hit.entry().kind().orElse(AgreementKind.OTHER), status, name(passage, hit, clause),
				count(passage, hit, clause), amount.orElse(null), date(passage, hit, scene, status),
				new TreeSet<>(themes),
				List.of(passage.evidence(parties.named() ? "agreement.between" : "agreement.alone")),
				hit.entry().role() == InstrumentWord.Role.SEVERAL, parties.named());
		return listed.map((group) -> own.asListedUnder(group)).orElse(own);
	}

	/** The number before a noun in the plural, with no verb between. */
	private int count(Passage passage, Hit<InstrumentWord> hit, Clause clause) {
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
	private static boolean heads(Passage passage, Hit<InstrumentWord> hit) {
		return hit.start() <= 1 && passage.text().length() <= HEADING
				&& hit.entry().kind().filter(AgreementKind.DECLARATION::equals).isPresent();
	}

	/** The sentence after an instrument may tell that it has been signed. */
	private static void goesOn(Passage passage, Scene scene, Register register) {
		if (!register.isEmpty() && register.last().status() == null && follows(register.last(), passage)) {
			passage.progress()
				.stream()
				.filter((hit) -> hit.entry() == Sense.SIGNS || hit.entry() == Sense.SIGNED)
				.findFirst()
				.flatMap((hit) -> takenUp(passage, hit, scene, register, Set.of()));
		}
	}

	private static boolean follows(Instrument last, Passage passage) {
		return passage.sentence().start() - last.evidence().getLast().end() <= 3;
	}

	private static Set<String> institutions(Passage passage, Clause clause) {
		Set<String> institutions = new LinkedHashSet<>();
		for (Named named : passage.namedIn(clause)) {
			if (named.institution() != null) {
				institutions.add(named.institution());
			}
		}
		return institutions;
	}

	/** What a sentence on "this text" adds to the instrument named last. */
	private static Optional<Instrument> takenUp(Passage passage, Hit<?> hit, Scene scene, Register register,
			Collection<String> themes) {
		if (register.isEmpty()) {
			return Optional.empty();
		}
		Instrument last = register.last();
		AgreementStatus status = Progress.of(passage, passage.clauseAt(hit.start()), hit, false).orElse(null);
		register.takeUp(new Instrument(last.parties(), Set.of(), last.kind(), status, null, 1, null,
				date(passage, hit, scene, status), new TreeSet<>(themes),
				List.of(passage.evidence("agreement.takenup")), false, false));
		return Optional.of(register.last());
	}

	private static @Nullable Period date(Passage passage, Hit<?> hit, Scene scene, @Nullable AgreementStatus status) {
		if (status == null || status == AgreementStatus.IN_FORCE) {
			return null;
		}
		return Timing
			.of(passage, hit, List.of(), scene, (status == AgreementStatus.PLANNED) ? Tense.FUTURE : Tense.PAST)
			.orElse(null);
	}

	/**
	 * The noun and what follows it, to the next mark, date or verb, or the end of the
	 * clause.
	 */
	private static String name(Passage passage, Hit<?> hit, Clause clause) {
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
