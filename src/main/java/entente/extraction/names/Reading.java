package entente.extraction.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import entente.model.StateMention;

/**
 * The reading of one document: first each sentence by itself, then all of them together.
 */
final class Reading {

	private final Lexicon lexicon;

	private final List<Line> lines;

	private final Prominence prominence;

	private final List<Appearance> appearances = new ArrayList<>();

	private final List<InstitutionSpan> spans = new ArrayList<>();

	Reading(Lexicon lexicon, List<Line> lines, Prominence prominence) {
		this.lexicon = lexicon;
		this.lines = lines;
		this.prominence = prominence;
		KnownBodies known = new KnownBodies(lexicon, lines);
		lines.forEach((line) -> read(line, known));
		Surnames surnames = new Surnames(List.copyOf(this.appearances), this.spans);
		lines.forEach((line) -> this.appearances.addAll(surnames.in(line)));
		this.appearances.sort(People.ORDER);
	}

	private void read(Line line, KnownBodies known) {
		List<Office> offices = new OfficeFinder(this.lexicon).find(line);
		List<InstitutionSpan> bodies = known.find(line);
		List<NameSpan> names = new NameFinder(this.lexicon).find(line, offices)
			.stream()
			.filter((name) -> name.trusted() || bodies.stream().noneMatch((body) -> body.overlaps(name)))
			.toList();
		this.appearances.addAll(new Binder(this.lexicon).bind(line, names, offices));
		if (!line.sentence().headline()) {
			InstitutionFinder finder = new InstitutionFinder(this.lexicon);
			List<InstitutionSpan> own = finder.find(line, offices, names);
			this.spans.addAll(own);
			bodies.stream().filter((span) -> own.stream().noneMatch(span::overlaps)).forEach(this.spans::add);
			this.spans.addAll(finder.derived(line, offices));
		}
	}

	Cast cast() {
		People people = People.gather(this.appearances);
		Institutions institutions = new Institutions();
		Holders holders = new Holders(this.lexicon, people, institutions, this.spans);
		Affiliations affiliations = new Affiliations(this.lexicon, this.lines, this.appearances, this.spans);
		people.all().forEach(affiliations::tell);
		affiliations.tellByDemonyms(this.lines, people.all());
		holders.recall(this.appearances);
		new Sides(this.lexicon, this.prominence, this.lines, people.all()).infer();
		institutions.register(this.spans, new Owners(this.lexicon, this.appearances, people, this.prominence));
		holders.hold(this.appearances);
		List<Mention> mentions = new MentionReader(this.lexicon, people, institutions, this.lines, this.prominence)
			.read(this.appearances, this.spans);
		return new Cast(states(), people.all().stream().map(Person::toMention).toList(), institutions.all(), mentions,
				this.prominence.leading());
	}

	private List<StateMention> states() {
		return this.prominence.counts()
			.entrySet()
			.stream()
			.sorted(Comparator
				.comparingInt((Map.Entry<String, Integer> entry) -> this.prominence.first(entry.getKey())))
			.map((entry) -> new StateMention(entry.getKey(), entry.getValue()))
			.toList();
	}

}
