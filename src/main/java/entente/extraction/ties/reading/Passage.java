package entente.extraction.ties.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import entente.extraction.rules.Confidence;
import entente.extraction.syntax.Sentence;
import entente.extraction.ties.lexicon.Hit;
import entente.extraction.ties.time.DateMention;
import entente.model.Evidence;

/**
 * A sentence as the rules see it. All offsets are those of its own text, which is as long
 * as the sentence.
 *
 * @param text the sentence with plain apostrophes and spaces
 * @param masked the same with marks for what is named and for dates, so that a word
 * within a name is never read
 * @param named in the order of the text, never overlapping
 * @param clauses parts of the sentence, without gaps
 * @param shape words of {@code clauses.tsv}
 * @param tense words of {@code status.tsv} that place a thing in time
 * @param progress words of {@code progress.tsv}: how far an instrument has come
 */
public record Passage(Sentence sentence, String quote, String text, String masked, List<Named> named,
		List<DateMention> dates, List<Clause> clauses, List<Hit<Sense>> shape, List<Hit<Sense>> tense,
		List<Hit<Sense>> progress) {

	/** The clause that has the character at an offset. */
	public Clause clauseAt(int offset) {
		return this.clauses.stream().filter((clause) -> clause.has(offset)).findFirst().orElse(this.clauses.getLast());
	}

	/** The whole sentence as one clause. */
	public Clause whole() {
		return new Clause(0, this.text.length(), Sense.NONE);
	}

	/** What is named in a clause. */
	public List<Named> namedIn(Clause clause) {
		return this.named.stream().filter((named) -> clause.has(named.start())).toList();
	}

	/** The shaping words of a clause with a sense. */
	public Stream<Hit<Sense>> shapes(Clause clause, Sense sense) {
		return hits(this.shape, clause, sense);
	}

	/** The words of a clause that place a thing in time, with a sense. */
	public Stream<Hit<Sense>> tense(Clause clause, Sense sense) {
		return hits(this.tense, clause, sense);
	}

	/** The words on instruments of a clause with a sense. */
	public Stream<Hit<Sense>> progress(Clause clause, Sense sense) {
		return hits(this.progress, clause, sense);
	}

	/** The clause together with the relative clause that follows it, if one does. */
	public Clause withRelative(Clause clause) {
		int next = this.clauses.indexOf(clause) + 1;
		return (next > 0 && next < this.clauses.size() && this.clauses.get(next).opener() == Sense.RELATIVE)
				? clause.upTo(this.clauses.get(next)) : clause;
	}

	private static Stream<Hit<Sense>> hits(List<Hit<Sense>> hits, Clause clause, Sense sense) {
		return hits.stream().filter((hit) -> hit.entry() == sense && clause.has(hit.start()));
	}

	/** Codes of the states of what is named and fits. */
	public Set<String> states(Predicate<Named> fits) {
		Set<String> states = new TreeSet<>();
		this.named.stream().filter(fits).forEach((named) -> states.addAll(named.states()));
		return states;
	}

	/** The sentence as evidence, as trustworthy as the rule that reads it so. */
	public Evidence evidence(String rule) {
		return new Evidence(this.quote, this.sentence.start(), this.sentence.end(), Confidence.of(rule), rule);
	}

}
