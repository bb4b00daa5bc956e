package entente.extraction.ties.agreements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.quantity.Amount;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;
import entente.model.AgreementKind;
import entente.model.AgreementStatus;

/**
 * Reads the instruments of a passage into the register.
 */
public final class AgreementReader {

	/** The rule of a sentence that does not say how far an instrument has come. */
	static final String MENTIONED = "agreement.mentioned";

	private final Lexicon<InstrumentWord> words;

	private final Wording wording;

	public AgreementReader(String lang) {
		this.words = InstrumentWord.lexicon(lang);
		this.wording = new Wording(lang);
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
			.or(() -> Wording.heads(passage, hit) ? Optional.of(AgreementStatus.SIGNED) : Optional.empty())
			.orElse(null);
		Optional<Instrument> listed = (status == null) ? register.listed() : Optional.empty();
		Signatories parties = parties(passage, hit, scene, register);
		if (parties.named() || listed.isEmpty()) {
			scene.turnTo(parties.states());
		}
		Optional<Amount> amount = this.wording.amount(passage, hit, clause, parties.states());
		Instrument own = new Instrument(parties.states(), Wording.institutions(passage, clause),
				hit.entry().kind().orElse(AgreementKind.OTHER), status, Wording.name(passage, hit, clause),
				this.wording.count(passage, hit, clause), amount.orElse(null),
				Milestones.of(passage, hit, scene, status), new TreeSet<>(themes),
				List.of(passage.evidence(rule(status, parties))), hit.entry().role() == InstrumentWord.Role.SEVERAL,
				parties.named());
		return listed.map((group) -> own.asListedUnder(group)).orElse(own);
	}

	/** A state may have a programme of its own; what many adopt is not the story's. */
	private static Signatories parties(Passage passage, Hit<InstrumentWord> hit, Scene scene, Register register) {
		return switch (hit.entry().kind().orElse(AgreementKind.OTHER)) {
			case RESOLUTION -> Signatories.named(passage);
			case PROGRAMME -> Signatories.of(passage, hit, scene, List.of());
			default -> Signatories.of(passage, hit, scene, register.main());
		};
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

	/** A sentence that does not say how far the instrument has come tells least. */
	private static String rule(@Nullable AgreementStatus status, Signatories parties) {
		if (status == null) {
			return MENTIONED;
		}
		return parties.named() ? "agreement.between" : "agreement.alone";
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
				Milestones.of(passage, hit, scene, status), new TreeSet<>(themes),
				List.of(passage.evidence("agreement.takenup")), false, false));
		return Optional.of(register.last());
	}

}
