package entente.graph.recording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import entente.model.AgreementReport;
import entente.model.EventReport;
import entente.model.Identity;

/**
 * Brings the graph up to date with one document: what is kept of it first, then all facts
 * that may rest on it.
 */
record Revision(Graph graph, Identity identity, String extractor) {

	/** Puts the reading in the place of what was kept of its document, if anything. */
	void replace(Reading reading) {
		new Vocabulary(this.graph).check(reading);
		Previous previous = Previous.of(this.graph, reading.document().id());
		Set<String> blocks = new TreeSet<>(previous.blocks());
		reading.claims().forEach((claim) -> blocks.add(claim.block()));
		Facts<EventReport> events = new Facts<>(this.graph, new EventFacts(this.identity));
		Facts<AgreementReport> agreements = new Facts<>(this.graph, new AgreementFacts(this.identity));
		Changes<EventReport> eventChanges = events.changes(blocks, reading, previous.rejected());
		Changes<AgreementReport> agreementChanges = agreements.changes(blocks, reading, previous.rejected());
		List<Topic> topics = Cooperation.topics(blocks);

		Balance balance = new Balance(this.graph, eventChanges.ids(), agreementChanges.ids(), topics);
		balance.open();
		new Documents(this.graph, this.extractor).replace(reading);
		new Institutions(this.graph, this.identity).revise(reading, previous.institutions());
		Persons.Revised people = new Persons(this.graph, this.identity).revise(reading, previous);
		events.apply(eventChanges);
		agreements.apply(agreementChanges);
		Set<String> participants = new Participation(this.graph).redraw(eventChanges.writtenIds(), people);
		new Signatures(this.graph).redraw(agreementChanges.writtenIds(), eventChanges.writtenIds());
		new Cooperation(this.graph).redraw(topics);
		new Offices(this.graph).redraw(people.touched());
		balance.close(participants);
	}

}
