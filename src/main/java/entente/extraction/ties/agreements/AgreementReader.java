package entente.extraction.ties.agreements;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

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

	private final Lexicon<InstrumentWord> words;

	private final Quantities quantities;

	public AgreementReader(String lang) {
		this.words = InstrumentWord.lexicon(lang);
		this.quantities = Quantities.of(lang);
	}

	/**
	 * Adds the instruments that a passage tells of.
	 * @param themes the codes of the themes of a clause
	 */
	public void read(Passage passage, Scene scene, Register register, Function<Clause, Collection<String>> themes) {
		for (Hit<InstrumentWord> hit : this.words.find(passage.masked())) {
			Clause clause = passage.clauseAt(hit.start());
			if (hit.entry().kind().isPresent()) {
				instrument(passage, hit, scene, themes.apply(clause)).ifPresent(register::add);
			}
			else if (hit.entry().takenUp() && !register.isEmpty()) {
				takenUp(passage, hit, scene, register.last()).ifPresent(register::takeUp);
			}
		}
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
		String before = passage.text().substring(Math.max(clause.start(), hit.start() - 30), hit.start());
		Optional<Amount> amount = this.quantities
			.amount(passage.text().substring(hit.end(), Math.max(hit.end(), clause.end())), parties);
		Set<String> institutions = new LinkedHashSet<>();
		passage.namedIn(clause)
			.stream()
			.map(Named::institution)
			.filter((name) -> name != null)
			.forEach(institutions::add);
		return Optional.of(new Instrument(parties, institutions, hit.entry().kind().orElse(AgreementKind.OTHER), status,
				name(passage, hit, clause), this.quantities.count(lastPart(before)), amount.orElse(null),
				date(passage, hit, scene, status), new TreeSet<>(themes),
				List.of(passage.evidence((status != null) ? 0.7 : 0.4))));
	}

	private static Optional<Instrument> takenUp(Passage passage, Hit<InstrumentWord> hit, Scene scene,
			Instrument last) {
		Clause clause = passage.clauseAt(hit.start());
		AgreementStatus status = Progress.of(passage, clause, hit).orElse(null);
		return Optional.ofNullable(status)
			.map((told) -> new Instrument(last.parties(), Set.of(), last.kind(), told, null, 1, null,
					date(passage, hit, scene, told), Set.of(), List.of(passage.evidence(0.6))));
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
		Set<String> story = scene.completing(near);
		return withOrganisation(passage, around) ? near : new TreeSet<>(story);
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

	private static boolean withOrganisation(Passage passage, Surroundings around) {
		return passage.namedIn(around.clause())
			.stream()
			.anyMatch((named) -> named.slot() == Slot.INSTITUTION && named.states().isEmpty());
	}

	private static String lastPart(String before) {
		return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf('.')) + 1);
	}

	/** The noun and what follows it, to the next mark or the end of the clause. */
	private static String name(Passage passage, Hit<?> hit, Clause clause) {
		String rest = passage.text().substring(hit.start(), Math.max(hit.end(), clause.end()));
		String[] parts = rest.split("[,;:.»\"]", 2);
		String[] words = parts[0].strip().split("\\s+");
		return String.join(" ", Arrays.copyOf(words, Math.min(words.length, 14)));
	}

}
