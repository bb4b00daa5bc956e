package entente.extraction.ties.agreements;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Timing;
import entente.extraction.ties.time.DateMention;
import entente.extraction.ties.time.Period;
import entente.extraction.ties.time.Tense;
import entente.model.AgreementStatus;

/**
 * The days in the life of an instrument, as far as the text tells them.
 *
 * @param signed when it was signed, or is to be
 * @param reached when it came into force or ended
 */
public record Milestones(@Nullable Period signed, @Nullable Period reached) {

	private static final Set<Sense> SIGNATURE = EnumSet.of(Sense.SIGNS, Sense.SIGNED);

	private static final Set<Sense> CUES = EnumSet.of(Sense.SIGNS, Sense.SIGNED, Sense.IN_FORCE, Sense.ENDS,
			Sense.APPLIES);

	/** How far behind a noun a date may stand that belongs to it ("accord de 2013"). */
	private static final int ATTACHED = 5;

	/** Nothing is told. */
	static final Milestones NONE = new Milestones(null, null);

	/** What a passage tells of an instrument that has come so far. */
	static Milestones of(Passage passage, Hit<?> instrument, Scene scene, @Nullable AgreementStatus status) {
		return switch (status) {
			case null -> NONE;
			case PLANNED ->
				new Milestones(Timing.of(passage, instrument, List.of(), scene, Tense.FUTURE).orElse(null), null);
			case SIGNED -> new Milestones(Timing.of(passage, instrument, List.of(), scene, Tense.PAST)
				.filter((day) -> scene.published() == null || !day.isAfter(scene.published()))
				.orElse(null), null);
			case IN_FORCE -> new Milestones(signature(passage, instrument, scene),
					dated(passage, scene, (date) -> cue(passage, date).filter(Sense.IN_FORCE::equals).isPresent()));
			case ENDED -> new Milestones(signature(passage, instrument, scene),
					dated(passage, scene, (date) -> cue(passage, date).filter(Sense.ENDS::equals).isPresent()));
		};
	}

	private static @Nullable Period signature(Passage passage, Hit<?> instrument, Scene scene) {
		return dated(passage, scene,
				(date) -> isAttached(instrument, date) || cue(passage, date).filter(SIGNATURE::contains).isPresent());
	}

	private static boolean isAttached(Hit<?> instrument, DateMention date) {
		return date.start() >= instrument.end() && date.start() - instrument.end() <= ATTACHED;
	}

	private static @Nullable Period dated(Passage passage, Scene scene, Predicate<DateMention> fits) {
		return passage.dates()
			.stream()
			.filter(fits)
			.map((date) -> date.resolve(scene.published(), Tense.PAST))
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(null);
	}

	/** What the date is said of: the word before it, else the next one. */
	private static Optional<Sense> cue(Passage passage, DateMention date) {
		return passage.progress()
			.stream()
			.filter((hit) -> CUES.contains(hit.entry()))
			.min(Comparator.comparing((Hit<Sense> hit) -> hit.start() > date.start())
				.thenComparingInt((hit) -> Math.abs(hit.start() - date.start())))
			.map(Hit::entry);
	}

	/** The same with what another mention adds. */
	Milestones merge(Milestones other) {
		return new Milestones((this.signed != null) ? this.signed : other.signed,
				(this.reached != null) ? this.reached : other.reached);
	}

}
