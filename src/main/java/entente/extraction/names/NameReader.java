package entente.extraction.names;

import java.util.ArrayList;
import java.util.List;

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
		String read = document.text().substring(0, sentences.isEmpty() ? 0 : sentences.getLast().end());
		List<States.Match> matches = this.states.find(read, document.lang());
		List<Organisations.Match> organisations = this.organisations.find(read, document.lang());
		List<Bodies.Match> known = BODIES.find(read);
		List<Line> lines = new ArrayList<>();
		for (Sentence sentence : sentences) {
			List<States.Match> own = matches.stream()
				.filter((match) -> match.start() >= sentence.start() && match.end() <= sentence.end())
				.toList();
			List<Organisations.Match> international = organisations.stream()
				.filter((match) -> match.start() >= sentence.start() && match.end() <= sentence.end())
				.toList();
			List<Bodies.Match> bodies = known.stream()
				.filter((match) -> match.start() >= sentence.start() && match.end() <= sentence.end())
				.toList();
			lines.add(reader.read(lines.size(), document.text(), sentence, own, international, bodies));
		}
		return lines;
	}

}
