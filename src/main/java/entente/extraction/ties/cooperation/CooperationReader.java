package entente.extraction.ties.cooperation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.lexicon.Lexicon;
import entente.extraction.ties.lexicon.Slot;
import entente.extraction.ties.reading.Named;
import entente.extraction.ties.reading.Passage;
import entente.extraction.ties.reading.Sense;
import entente.extraction.ties.reading.Words;

/**
 * Reads on which themes states cooperate: those of a sentence that says that they do, or
 * that they spoke of it.
 */
public final class CooperationReader {

	/**
	 * How far after a theme a word may stand that makes it none ("climate challenge").
	 */
	private static final int NEXT = 1;

	/** How far apart two states of a list may stand. */
	private static final int IN_A_ROW = 12;

	private final ThemeWords themes;

	private final Lexicon<Sense> words;

	public CooperationReader(String lang, ThemeWords themes) {
		this.themes = themes;
		this.words = Words.senses(lang, "cooperation");
	}

	/**
	 * Adds the themes of a document to the pairs that it binds.
	 * @param names of events: words in them tell what these are about
	 */
	public void read(List<Topic> topics, Collection<String> names, Licence licence, Fields fields) {
		topics.forEach((topic) -> grant(topic.passage(), licence));
		Pairs pairs = new Pairs(licence);
		for (Topic topic : topics) {
			read(topic, names, pairs, fields);
			pairs.readOn(topic);
		}
	}

	/**
	 * "The two countries cooperate", "cooperation between A and B" bind by themselves.
	 */
	private void grant(Passage passage, Licence licence) {
		List<Hit<Sense>> cues = this.words.find(passage.masked());
		if (!has(cues, Sense.COOPERATES)) {
			return;
		}
		Pairs.group(passage).ifPresent(licence::grant);
		Set<String> named = passage.states((one) -> one.party() && one.slot() != Slot.GROUP);
		if (named.size() == 2 || (named.size() == 3 && inARow(passage))) {
			licence.grant(named);
		}
	}

	/** Whether all states that a sentence names are listed: "A, B and C". */
	private static boolean inARow(Passage passage) {
		List<Named> states = passage.named().stream().filter((named) -> named.slot() == Slot.STATE).toList();
		for (int at = 1; at < states.size(); at++) {
			if (states.get(at).start() - states.get(at - 1).end() > IN_A_ROW) {
				return false;
			}
		}
		return states.size() == 3;
	}

	private void read(Topic topic, Collection<String> names, Pairs pairs, Fields fields) {
		Passage passage = topic.passage();
		List<Hit<Sense>> cues = this.words.find(passage.masked());
		if (!tells(passage, cues)) {
			return;
		}
		List<String> themes = this.themes.find(passage)
			.stream()
			.filter((theme) -> !elsewhere(cues, theme))
			.filter((theme) -> names.stream().noneMatch((name) -> isWithin(theme, name, passage.text())))
			.map(Hit::entry)
			.toList();
		if (themes.isEmpty()) {
			return;
		}
		for (SortedSet<String> pair : pairs.of(topic, has(cues, Sense.EACH))) {
			themes.forEach((theme) -> fields.add(pair, theme, passage.evidence(rule(cues))));
		}
	}

	private static boolean isWithin(Hit<String> theme, String name, String text) {
		int at = text.indexOf(name);
		return at >= 0 && at <= theme.start() && theme.end() <= at + name.length();
	}

	/** Whether the sentence tells of cooperation, of talks, or of what is to come. */
	private static boolean tells(Passage passage, List<Hit<Sense>> cues) {
		boolean told = Pairs.group(passage).isPresent() || cues.stream().anyMatch((cue) -> tells(cue.entry()))
				|| passage.tense(passage.whole(), Sense.PLAN).findAny().isPresent();
		return told && !has(cues, Sense.AGENDA);
	}

	/** By what tells most that the themes are the pair's. */
	private static String rule(List<Hit<Sense>> cues) {
		return Stream.of(Sense.LIST, Sense.COOPERATES, Sense.TALKS)
			.filter((sense) -> has(cues, sense))
			.findFirst()
			.map((sense) -> "cooperation." + sense.name().toLowerCase(Locale.ROOT))
			.orElse("cooperation.plan");
	}

	private static boolean tells(Sense sense) {
		return sense == Sense.COOPERATES || sense == Sense.TALKS || sense == Sense.LIST;
	}

	private static boolean has(Collection<Hit<Sense>> cues, Sense sense) {
		return cues.stream().anyMatch((cue) -> cue.entry() == sense);
	}

	/** Whether what leads to the theme, or follows it closely, is not their affair. */
	private static boolean elsewhere(List<Hit<Sense>> cues, Hit<String> theme) {
		boolean led = cues.stream()
			.filter((cue) -> cue.end() <= theme.start())
			.filter((cue) -> cue.entry() == Sense.ELSE || cue.entry() == Sense.LIST || cue.entry() == Sense.COOPERATES)
			.max(Comparator.comparingInt(Hit::start))
			.filter((cue) -> cue.entry() == Sense.ELSE)
			.isPresent();
		return led || cues.stream()
			.anyMatch((cue) -> cue.entry() == Sense.ELSE && cue.start() <= theme.end() + NEXT
					&& cue.end() > theme.start());
	}

}
