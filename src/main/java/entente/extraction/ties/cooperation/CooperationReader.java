package entente.extraction.ties.cooperation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Words;

/**
 * Reads on which themes states cooperate: those of a sentence that says that they do, or
 * that they spoke of it.
 */
public final class CooperationReader {

	private static final int MOST_STATES = 5;

	private final ThemeWords themes;

	private final Lexicon<Sense> words;

	public CooperationReader(String lang, ThemeWords themes) {
		this.themes = themes;
		this.words = Words.senses(lang, "cooperation");
	}

	/** Adds the themes of a document to the pairs that it binds. */
	public void read(List<Topic> topics, Licence licence, Fields fields) {
		topics.forEach((topic) -> grant(topic.passage(), licence));
		topics.forEach((topic) -> read(topic, licence, fields));
	}

	/**
	 * "The two countries cooperate", "cooperation between A and B" bind by themselves.
	 */
	private void grant(Passage passage, Licence licence) {
		List<Hit<Sense>> cues = this.words.find(passage.masked());
		if (cues.stream().noneMatch((cue) -> cue.entry() == Sense.COOPERATES)) {
			return;
		}
		group(passage).ifPresent(licence::grant);
		Set<String> named = passage.states((one) -> one.slot() == Slot.STATE || one.slot() == Slot.NATIONALITY);
		if (named.size() == 2 && has(cues, Sense.BETWEEN)) {
			licence.grant(named);
		}
	}

	private void read(Topic topic, Licence licence, Fields fields) {
		Passage passage = topic.passage();
		List<Hit<Sense>> cues = this.words.find(passage.masked());
		boolean told = group(passage).isPresent() || cues.stream().anyMatch((cue) -> tells(cue.entry()));
		if (!told || has(cues, Sense.AGENDA)) {
			return;
		}
		for (Collection<String> states : states(topic, has(cues, Sense.EACH))) {
			if (states.size() >= 2 && states.size() <= MOST_STATES && licence.covers(states)) {
				this.themes.find(passage)
					.stream()
					.filter((theme) -> !elsewhere(passage, cues, theme))
					.forEach((theme) -> fields.add(states, theme.entry(), passage.evidence("cooperation.told")));
			}
		}
	}

	private static boolean tells(Sense sense) {
		return sense == Sense.COOPERATES || sense == Sense.TALKS || sense == Sense.LIST;
	}

	private static boolean has(Collection<Hit<Sense>> cues, Sense sense) {
		return cues.stream().anyMatch((cue) -> cue.entry() == sense);
	}

	/**
	 * Whether the clause, or the sentence before the theme, speaks of world affairs, a
	 * challenge or a crisis.
	 */
	private static boolean elsewhere(Passage passage, List<Hit<Sense>> cues, Hit<String> theme) {
		Clause clause = passage.clauseAt(theme.start());
		return cues.stream()
			.anyMatch((cue) -> cue.entry() == Sense.ELSE && (clause.has(cue.start()) || cue.start() < theme.start()));
	}

	private static Optional<SortedSet<String>> group(Passage passage) {
		return passage.named()
			.stream()
			.filter((named) -> named.slot() == Slot.GROUP && named.states().size() >= 2 && named.text().contains(" "))
			.map(Named::states)
			.findFirst();
	}

	/** The pair or group taken up, else those named, else those of the story. */
	private static List<? extends Collection<String>> states(Topic topic, boolean each) {
		Passage passage = topic.passage();
		if (each) {
			return topic.each();
		}
		if (group(passage).isPresent()) {
			return List.of(group(passage).get());
		}
		SortedSet<String> named = new TreeSet<>(passage.states(Named::party));
		if (named.size() >= 2) {
			return List.of(named);
		}
		return topic.each().stream().filter((states) -> states.containsAll(named)).toList();
	}

}
