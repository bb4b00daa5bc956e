package entente.extraction.ties.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import entente.extraction.ties.lexicon.Slot;
import entente.model.PartialDate;

/**
 * What a reader keeps in mind while reading on: who the story is about now, and who spoke
 * or acted last. One for each reading of a document; not for several threads.
 */
public final class Scene {

	/** More states than these make no pairs. */
	private static final int MOST_STATES = 5;

	/** So much more than the place stands in a heading that only names it. */
	private static final int BARE = 3;

	private final @Nullable PartialDate published;

	private SortedSet<String> states = new TreeSet<>();

	private final List<SortedSet<String>> inTurn = new ArrayList<>();

	private @Nullable Named subject;

	private @Nullable Named where;

	/**
	 * @param leading the main states of the story, used until the text brings two
	 * together
	 */
	public Scene(@Nullable PartialDate published, List<String> leading) {
		this.published = published;
		this.states.addAll(leading);
	}

	public @Nullable PartialDate published() {
		return this.published;
	}

	/** The states of which "the two countries" would now be said; may be any number. */
	public SortedSet<String> states() {
		return this.states;
	}

	/** Who acted last and can be taken up by a pronoun or left out. */
	public @Nullable Named subject() {
		return this.subject;
	}

	/** The place that "there" would now mean, null before any is told. */
	@Nullable Named where() {
		return this.where;
	}

	/** The states in force, if they make pairs and have all of those named. */
	public Set<String> completing(Collection<String> named) {
		boolean pairs = this.states.size() >= 2 && this.states.size() <= MOST_STATES;
		return (pairs && this.states.containsAll(named)) ? this.states : Set.of();
	}

	/**
	 * The states for whom somebody speaks: "they" may be more than the two named last.
	 */
	public Set<String> meant(Named named) {
		boolean plural = named.slot() == Slot.PRONOUN && named.states().size() >= 2;
		return (plural && !completing(named.states()).isEmpty()) ? this.states : named.states();
	}

	/** From here on the story is about these states. */
	public void turnTo(Collection<String> together) {
		if (together.size() >= 2 && together.size() <= MOST_STATES) {
			this.states = new TreeSet<>(together);
			this.inTurn.clear();
		}
	}

	/** The story is about these states too: one side met several others in turn. */
	public void alsoTurnTo(SortedSet<String> together) {
		this.inTurn.add(together);
	}

	/**
	 * The sets of states that "each" would now mean: those met in turn, else those in
	 * force.
	 */
	public List<SortedSet<String>> each() {
		return this.inTurn.isEmpty() ? List.of(this.states) : List.copyOf(this.inTurn);
	}

	/** A heading that is no more than the name of a place opens another story. */
	private void section(Passage passage) {
		boolean bare = passage.sentence().headline() && passage.named().size() == 1
				&& passage.named().getFirst().place()
				&& passage.text().length() - passage.named().getFirst().text().length() <= BARE;
		if (bare) {
			this.where = passage.named().getFirst();
			this.states = new TreeSet<>();
			this.inTurn.clear();
			this.subject = null;
		}
	}

	/** Keeps the first of those who act in a passage, and its last place. */
	public void readOn(Passage passage) {
		passage.named()
			.stream()
			.filter((named) -> named.personal() && named.slot() != Slot.GROUP && !named.states().isEmpty())
			.min(Comparator.comparing((Named named) -> passage.clauseAt(named.start()).opener() == Sense.OPENING)
				.thenComparingInt(Named::start))
			.ifPresent((named) -> this.subject = named);
		Places.last(passage).ifPresent((place) -> this.where = place);
		section(passage);
	}

}
