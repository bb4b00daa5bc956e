package entente.extraction.ties.cooperation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Clause;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Scene;
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

	/** Adds the themes of a passage. */
	public void read(Passage passage, Scene scene, Fields fields) {
		List<Hit<Sense>> cues = this.words.find(passage.masked());
		if (cues.stream().noneMatch((cue) -> tells(cue.entry())) || has(cues, Sense.AGENDA)) {
			return;
		}
		Set<String> states = states(passage, scene);
		if (states.size() < 2 || states.size() > MOST_STATES) {
			return;
		}
		for (Hit<String> theme : this.themes.find(passage)) {
			if (!elsewhere(passage, cues, theme)) {
				fields.add(states, theme.entry(), passage.evidence(0.6));
			}
		}
	}

	private static boolean tells(Sense sense) {
		return sense == Sense.COOPERATES || sense == Sense.TALKS || sense == Sense.LIST;
	}

	private static boolean has(Collection<Hit<Sense>> cues, Sense sense) {
		return cues.stream().anyMatch((cue) -> cue.entry() == sense);
	}

	/** Whether the clause speaks of world affairs, a challenge or a crisis. */
	private static boolean elsewhere(Passage passage, List<Hit<Sense>> cues, Hit<String> theme) {
		Clause clause = passage.clauseAt(theme.start());
		return cues.stream().anyMatch((cue) -> cue.entry() == Sense.ELSE && clause.has(cue.start()));
	}

	/** The pair or group taken up, else those named, else those of the story. */
	private static Set<String> states(Passage passage, Scene scene) {
		for (Named named : passage.named()) {
			if (named.slot() == Slot.GROUP && named.states().size() >= 2) {
				return named.states();
			}
		}
		SortedSet<String> named = new TreeSet<>(passage.states(Named::party));
		if (named.size() >= 2) {
			return named;
		}
		return scene.completing(named);
	}

}
