package entente.extraction.ties.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Surroundings;
import entente.extraction.ties.time.Period;
import entente.model.EventKind;
import entente.model.EventStatus;

/**
 * A conference needs a name of its own, or states that hold it; or it is another of a
 * series of which the text has told one.
 */
final class Conferences {

	/** More states than these do not all come again. */
	private static final int FEW = 3;

	private final ProperName names;

	Conferences(ProperName names) {
		this.names = names;
	}

	/** Where the name of a conference ends. */
	int end(Passage passage, Hit<Cue> hit) {
		return this.names.end(passage, hit.end());
	}

	Optional<Parties> read(Surroundings around, Telling told, EventStatus status, Optional<Period> when, Scene scene,
			Chronicle chronicle) {
		Passage passage = told.passage();
		Hit<Cue> hit = told.hit();
		Optional<String> name = this.names.around(passage, hit.start(), hit.end());
		Parties parties = Parties.of(attending(around, hit), around.place(), around.city());
		boolean specific = status != EventStatus.HELD || when.isPresent() || parties.host() != null;
		if (told.frame() == Frame.JOINT && specific && parties.states().size() < 2) {
			parties = parties.with(scene.completing(parties.states()));
		}
		Optional<Occurrence> last = chronicle.last(EventKind.CONFERENCE);
		String words = passage.text().substring(hit.start(), told.end());
		if (last.isPresent() && isOfSeries(told, words, last.get())) {
			String known = Objects.requireNonNullElse(last.get().name(), "");
			boolean other = status != last.get().status() || !agree(when, last.get())
					|| (this.names.isEdition(passage, hit.start()) && this.names.isNumbered(known));
			return other ? Optional.of(again(parties, last.get()).named(name.orElse(words)))
					: Optional.of(parties.with(last.get().states())
						.named(name.filter((given) -> given.contains(known)).orElse(null)));
		}
		boolean year = told.frame() == Frame.EDITION && words.chars().noneMatch(Character::isUpperCase);
		if (name.isPresent() && !(year && parties.states().size() < 2)) {
			return Optional.of(parties.named(name.get())).filter((known) -> !known.states().isEmpty());
		}
		boolean held = !(around.takenUp() && last.isPresent()) && parties.states().size() >= 2;
		return held ? Optional.of(parties.named(words)) : Optional.empty();
	}

	/** Whether the words by themselves do not tell which conference it is. */
	private static boolean isOfSeries(Telling told, String words, Occurrence last) {
		boolean bare = told.end() == told.hit().end();
		boolean known = last.name() != null
				&& last.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
		return bare && (known || told.frame() == Frame.EDITION);
	}

	private static boolean agree(Optional<Period> when, Occurrence last) {
		return when.isEmpty() || last.when() == null || when.get().agreesWith(last.when());
	}

	private static Parties again(Parties parties, Occurrence last) {
		return (last.states().size() <= FEW || parties.states().isEmpty()) ? parties.with(last.states()) : parties;
	}

	/** Those of a clause, wherever they stand. */
	static Parties parties(Surroundings around) {
		return Parties.of(Stream.concat(around.before().stream(), around.after().stream()).toList(), Optional.empty(),
				Optional.empty());
	}

	/** Those of the clause; those of the sentence where something is told beside it. */
	private static List<Named> attending(Surroundings around, Hit<Cue> hit) {
		List<Named> attending = new ArrayList<>(Stream.concat(around.before().stream(), around.after().stream())
			.filter((named) -> named.slot() != Slot.INSTITUTION || named.states().size() == 1)
			.toList());
		boolean beside = around.passage()
			.shapes(around.clause(), Sense.MARGIN)
			.anyMatch((margin) -> margin.end() <= hit.start());
		if (beside) {
			around.passage().named().stream().filter(Named::personal).forEach(attending::add);
		}
		return attending;
	}

}
