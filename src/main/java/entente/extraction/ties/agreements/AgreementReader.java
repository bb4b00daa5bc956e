package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.quantity.Amount;
import entente.extraction.ties.quantity.Quantities;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Surroundings;
import entente.extraction.ties.reading.Timing;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.AgreementKind;
import entente.model.AgreementStatus;

/**
 * Reads the instruments of a passage into the register.
 */
public final class AgreementReader {

	/** A state, and with it somebody of no state ("la Tunisie et la Cedeao"). */
	private static final Pattern ORGANISATION = Pattern
		.compile("[%1$s]+ (?:et|and|avec|with) (?:la |le |l'|the )?(?:%2$s+|\\p{Lu}[\\p{L}-]+)(?![\\p{L}%2$s])"
			.formatted(Slot.STATE.mark(), Slot.INSTITUTION.mark()));

	private final Lexicon<InstrumentWord> words;

	private final Quantities quantities;

	public AgreementReader(String lang) {
		this.words = InstrumentWord.lexicon(lang);
		this.quantities = Quantities.of(lang);
	}

	/**
	 * Adds the instruments that a passage tells of.
	 * @param themes the codes of the themes of a clause
	 * @return those that the passage names, as it tells of them
	 */
	public List<Instrument> read(Passage passage, Scene scene, Register register,
			Function<Clause, Collection<String>> themes) {
		List<Instrument> told = new ArrayList<>();
		for (Hit<InstrumentWord> hit : this.words.find(passage.masked())) {
			Clause clause = passage.clauseAt(hit.start());
			if (hit.entry().kind().isPresent()) {
				instrument(passage, hit, scene, themes.apply(clause)).ifPresent((instrument) -> {
					register.add(instrument, Surroundings.of(passage, hit).takenUp());
					told.add(instrument);
				});
			}
			else if (hit.entry().takenUp() && !register.isEmpty()) {
				takenUp(passage, hit, scene, register.last()).ifPresent(register::takeUp);
				told.add(register.last());
			}
		}
		return told;
	}

	private Optional<Instrument> instrument(Passage passage, Hit<InstrumentWord> hit, Scene scene,
			Collection<String> themes) {
		Surroundings around = Surroundings.of(passage, hit);
		SortedSet<String> parties = parties(passage, around, scene);
		AgreementStatus status = Progress.of(passage, around.clause(), hit).orElse(null);
		if (parties.isEmpty()) {
			return Optional.empty();
		}
		scene.turnTo(parties);
		Clause clause = around.clause();
		String before = passage.masked().substring(clause.start(), hit.start());
		Optional<Amount> amount = this.quantities
			.amount(passage.text().substring(hit.end(), Math.max(hit.end(), clause.end())), parties);
		Set<String> institutions = new LinkedHashSet<>();
		passage.namedIn(clause)
			.stream()
			.map(Named::institution)
			.filter((name) -> name != null)
			.forEach(institutions::add);
		return Optional.of(new Instrument(parties, institutions, hit.entry().kind().orElse(AgreementKind.OTHER), status,
				name(passage, hit, clause), this.quantities.count(before), amount.orElse(null),
				date(passage, hit, scene, status), new TreeSet<>(themes),
				List.of(passage.evidence((status != null) ? "agreement.told" : "agreement.mentioned"))));
	}

	private static Optional<Instrument> takenUp(Passage passage, Hit<InstrumentWord> hit, Scene scene,
			Instrument last) {
		Clause clause = passage.clauseAt(hit.start());
		AgreementStatus status = Progress.of(passage, clause, hit).orElse(null);
		return Optional.ofNullable(status)
			.map((told) -> new Instrument(last.parties(), Set.of(), last.kind(), told, null, 1, null,
					date(passage, hit, scene, told), Set.of(), List.of(passage.evidence("agreement.takenup"))));
	}

	private static @Nullable Period date(Passage passage, Hit<?> hit, Scene scene, @Nullable AgreementStatus status) {
		if (status == null || status == AgreementStatus.IN_FORCE) {
			return null;
		}
		return Timing
			.of(passage, hit, List.of(), scene, (status == AgreementStatus.PLANNED) ? Tense.FUTURE : Tense.PAST)
			.orElse(null);
	}

	/** The states of the clause, else of the sentence, else those of the story. */
	private static SortedSet<String> parties(Passage passage, Surroundings around, Scene scene) {
		SortedSet<String> near = states(passage.namedIn(around.clause()), around);
		if (near.size() >= 2) {
			return near;
		}
		SortedSet<String> sentence = states(passage.named(), around);
		if (sentence.size() >= 2) {
			return sentence;
		}
		return (sentence.size() == 1 && withOrganisation(passage)) ? sentence
				: new TreeSet<>(scene.completing(sentence));
	}

	private static SortedSet<String> states(List<Named> named, Surroundings around) {
		Optional<Named> group = named.stream()
			.filter((one) -> one.slot() == Slot.GROUP && one.states().size() >= 2)
			.findFirst();
		if (group.isPresent()) {
			return group.get().states();
		}
		SortedSet<String> states = new TreeSet<>();
		named.stream()
			.filter((one) -> one.slot() != Slot.CITY)
			.filter((one) -> !around.places().contains(one))
			.forEach((one) -> states.addAll(one.states()));
		return states;
	}

	private static boolean withOrganisation(Passage passage) {
		return ORGANISATION.matcher(passage.masked()).find();
	}

	/** The noun and what follows it, to the next mark or the end of the clause. */
	private static String name(Passage passage, Hit<?> hit, Clause clause) {
		int end = Stream.concat(passage.tense().stream(), passage.progress().stream())
			.mapToInt(Hit::start)
			.filter((start) -> start > hit.end())
			.min()
			.orElse(clause.end());
		String rest = passage.text().substring(hit.start(), Math.max(hit.end(), Math.min(end, clause.end())));
		String[] parts = rest.split("[,;:»\"]|\\.(?:\\s|$)", 2);
		String[] words = parts[0].strip().split("\\s+");
		return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 14)));
	}

}
