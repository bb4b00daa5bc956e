package entente.extraction.names;

import java.util.List;
import java.util.function.IntPredicate;

import entente.extraction.syntax.Sentence;
import entente.reference.Bodies;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * Gives every word of a sentence the sign under which the grammar knows it. What is known
 * by name comes before what the parser supposes.
 */
final class LineReader {

	private static final IntPredicate NONE = (token) -> false;

	private final Lexicon lexicon;

	LineReader(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	Line read(int number, String text, Sentence sentence, List<States.Match> states,
			List<Organisations.Match> organisations, List<Bodies.Match> bodies) {
		Draft draft = new Draft(sentence.tokens(), text);
		PersonSigns people = new PersonSigns(this.lexicon, draft);
		organisations.forEach((match) -> draft.draw(start(draft, match), match.end(), 'G'));
		bodies.forEach((match) -> draft.draw(match.start(), match.end(), 'B'));
		phrases(draft, people);
		people.draw();
		List<States.Match> named = states.stream().filter((match) -> !people.isName(match)).toList();
		StateSigns stateSigns = new StateSigns(this.lexicon, draft);
		named.forEach(stateSigns::draw);
		new WordSigns(this.lexicon, draft).draw();
		return new Line(number, text, sentence, named, organisations, bodies, draft.shape());
	}

	/** "La Francophonie" begins after its article. */
	private int start(Draft draft, Organisations.Match match) {
		int first = draft.token(match.start());
		boolean article = this.lexicon.is("article", draft.word(first)) && draft.token(match.end() - 1) > first;
		return article ? draft.start(first + 1) : match.start();
	}

	/** A body may have an office in its name ("the Council of Ministers"). */
	private void phrases(Draft draft, PersonSigns people) {
		draft.phrases((phrase) -> phrase.indexOf(' ') > 0 && this.lexicon.institution(phrase) != null, NONE, 'H');
		draft.phrases((phrase) -> this.lexicon.office(phrase) != null, people::isOfficeNamed, 'O');
		draft.phrases((phrase) -> this.lexicon.is("honorific", phrase), people::isBehindName, 't');
		draft.phrases((phrase) -> this.lexicon.is("counterpart", phrase), NONE, 'K');
		draft.phrases((phrase) -> this.lexicon.institution(phrase) != null, people::isNamedAsBody, 'H');
	}

}
