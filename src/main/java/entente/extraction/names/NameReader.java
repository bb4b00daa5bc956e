package entente.extraction.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

import entente.extraction.syntax.Sentence;
import entente.model.Document;
import entente.reference.Bodies;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Reads who and what a document names. Safe for use by many threads.
 */
public final class NameReader {

	private static final Bodies BODIES = Bodies.load();

	private final States states;

	private final Organisations organisations;

	public NameReader(States states, Organisations organisations) {
		this.states = states;
		this.organisations = organisations;
	}

	/** Everybody and everything named, each once, resolved over the whole document. */
	public Cast read(Document document, List<Sentence> sentences) {
		List<Line> lines = lines(document, sentences);
		Prominence prominence = new Prominence(lines, Media.creditedState(document).orElse(null));
		return new Reading(Lexicon.of(document.lang()), lines, prominence).cast();
	}

	private List<Line> lines(Document document, List<Sentence> sentences) {
		LineReader reader = new LineReader(Lexicon.of(document.lang()));
		Deque<States.Match> states = new ArrayDeque<>(this.states.find(document.text(), document.lang()));
		Deque<Organisations.Match> organisations = new ArrayDeque<>(
				this.organisations.find(document.text(), document.lang()));
		Deque<Bodies.Match> bodies = new ArrayDeque<>(BODIES.find(document.text()));
		List<Line> lines = new ArrayList<>();
		for (Sentence sentence : sentences) {
			lines.add(reader.read(lines.size(), document.text(), sentence,
					within(sentence, states, States.Match::start, States.Match::end),
					within(sentence, organisations, Organisations.Match::start, Organisations.Match::end),
					within(sentence, bodies, Bodies.Match::start, Bodies.Match::end)));
		}
		return lines;
	}

	/** Takes what begins before the end of a sentence; keeps what lies in it. */
	private static <T> List<T> within(Sentence sentence, Deque<T> matches, ToIntFunction<T> start,
			ToIntFunction<T> end) {
		List<T> within = new ArrayList<>();
		while (!matches.isEmpty() && start.applyAsInt(matches.getFirst()) < sentence.end()) {
			T match = matches.removeFirst();
			if (start.applyAsInt(match) >= sentence.start() && end.applyAsInt(match) <= sentence.end()) {
				within.add(match);
			}
		}
		return within;
	}

}
