package entente.graph.recording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import entente.graph.counters.Balance;
import entente.graph.facts.AgreementFacts;
import entente.graph.facts.Changes;
import entente.graph.facts.Cooperation;
import entente.graph.facts.EventFacts;
import entente.graph.facts.Facts;
import entente.graph.facts.Signatures;
import entente.graph.facts.Talks;
import entente.graph.kept.Documents;
import entente.graph.kept.Holders;
import entente.graph.kept.Previous;
import entente.graph.kept.Reading;
import entente.graph.kept.Testimony;
import entente.graph.kept.Topic;
import entente.graph.people.Institutions;
import entente.graph.people.Offices;
import entente.graph.people.Participation;
import entente.graph.people.Persons;
import entente.graph.people.Tenure;
import entente.graph.store.Graph;
import entente.model.AgreementReport;
import entente.model.EventReport;
import entente.model.Identity;

/**
 * Brings the graph up to date with a change in what is kept, and all facts that may rest
 * on it.
 */
record Revision(Graph graph, Identity identity) {

	/**
	 * Puts the reading in the place of what was kept of its document, if anything.
	 * @return ids of the facts that nothing told before
	 */
	List<String> replace(Reading reading) {
		new Vocabulary(this.graph).check(reading);
		return revise(reading.testimony(), Previous.ofDocument(this.graph, reading.document().id()),
				() -> new Documents(this.graph).replace(reading));
	}

	/** Removes a document. */
	void remove(String document) {
		revise(Testimony.none(document), Previous.ofDocument(this.graph, document),
				() -> new Documents(this.graph).remove(document));
	}

	/** Follows a change in what is kept that is not of a document's making. */
	void follow(Previous previous) {
		revise(Testimony.none(), previous, () -> {
		});
	}

	private List<String> revise(Testimony testimony, Previous previous, Runnable keeping) {
		Set<String> blocks = new TreeSet<>(previous.blocks());
		testimony.claims().forEach((claim) -> blocks.add(claim.block()));
		Facts<EventReport> events = new Facts<>(this.graph, new EventFacts(this.identity));
		Facts<AgreementReport> agreements = new Facts<>(this.graph, new AgreementFacts(this.identity));
		Changes<EventReport> eventChanges = events.changes(blocks, testimony, previous.rejected());
		Changes<AgreementReport> agreementChanges = agreements.changes(blocks, testimony, previous.rejected());
		List<Topic> topics = Cooperation.topics(blocks);

		Balance balance = new Balance(this.graph, eventChanges.ids(), agreementChanges.ids(), topics);
		balance.open();
		keeping.run();
		new Institutions(this.graph, this.identity).revise(testimony, previous.institutions());
		new Holders(this.graph).write(testimony.claims());
		Persons persons = new Persons(this.graph, this.identity);
		Persons.Revised people = persons.revise(testimony, previous);
		events.apply(eventChanges);
		agreements.apply(agreementChanges);
		List<Tenure> offices = new Offices(this.graph).redraw(people.touched());
		Set<String> participants = new Participation(this.graph).redraw(eventChanges.writtenIds(), people, offices);
		new Talks(this.graph).redraw(eventChanges.writtenIds());
		new Signatures(this.graph).redraw(agreementChanges.writtenIds(), eventChanges.writtenIds());
		new Cooperation(this.graph).redraw(topics);
		persons.forget(people);
		balance.close(participants);
		return Stream.of(eventChanges, agreementChanges).flatMap((changes) -> changes.added().stream()).toList();
	}

}
