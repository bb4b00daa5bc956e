package entente.graph.recording;

import java.util.Collection;
import java.util.List;

import entente.graph.kept.Documents;
import entente.graph.kept.Reading;
import entente.graph.kept.Version;
import entente.graph.store.Graph;
import entente.graph.store.Transactions;
import entente.graph.Recorded;
import entente.graph.Recorded.Outcome;
import entente.graph.Recorder;
import entente.model.Document;
import entente.model.Extraction;
import entente.model.Identity;
import entente.model.State;
import entente.model.Theme;
import org.springframework.stereotype.Component;

/**
 * Records each document in one transaction.
 */
@Component
class TransactionalRecorder implements Recorder {

	private static final String CHECKSUM = "MATCH (d:Document {id: $id}) RETURN d.checksum AS checksum";

	private static final String OUTDATED = """
			MATCH (d:Document) WHERE d.id > $after AND coalesce(d.reader, '') <> $reader
			RETURN d AS document ORDER BY d.id LIMIT $limit
			""";

	private final Transactions transactions;

	private final Identity identity;

	private final Erasures erasures;

	TransactionalRecorder(Transactions transactions, Identity identity, Erasures erasures) {
		this.transactions = transactions;
		this.identity = identity;
		this.erasures = erasures;
	}

	@Override
	public Recorded record(Document document, Extraction extraction) {
		Reading reading = Reading.of(document, extraction, this.identity);
		return this.transactions.write((graph) -> record(reading, graph));
	}

	private Recorded record(Reading reading, Graph graph) {
		List<String> erased = this.erasures.among(reading.extraction().people(), graph);
		if (!erased.isEmpty()) {
			return new Recorded(Outcome.REFUSED, 0, erased, List.of());
		}
		boolean known = graph.strings(CHECKSUM, "id", reading.document().id()).contains(reading.checksum());
		List<String> facts = known ? List.of() : new Revision(graph, this.identity).replace(reading);
		return new Recorded(known ? Outcome.UNCHANGED : Outcome.RECORDED, reading.claims().size(), List.of(), facts);
	}

	@Override
	public List<Document> outdated(String after, int limit) {
		return this.transactions
			.read((graph) -> graph.rows(OUTDATED, "after", after, "reader", Version.CURRENT, "limit", limit)
				.stream()
				.map((row) -> Documents.read(row.get("document")))
				.toList());
	}

	@Override
	public boolean isEmpty() {
		return this.transactions.read((graph) -> graph.strings("MATCH (d:Document) RETURN d.id LIMIT 1").isEmpty());
	}

	@Override
	public void seed(Collection<State> states, Collection<Theme> themes) {
		this.transactions.write((graph) -> {
			graph.run(Seeds.STATES, "states", Seeds.states(states));
			graph.run(Seeds.THEMES, "themes", Seeds.themes(themes));
			return true;
		});
	}

}
