package entente.graph.recording;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import entente.graph.Recorded;
import entente.graph.Recorded.Outcome;
import entente.graph.Recorder;
import entente.model.Document;
import entente.model.Extraction;
import entente.model.Identity;
import entente.model.State;
import entente.model.Theme;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

import org.springframework.stereotype.Component;

/**
 * Records each document in one transaction, one document at a time in the whole database:
 * whoever writes holds the lock node, readers never wait.
 */
@Component
class TransactionalRecorder implements Recorder {

	private static final String LOCK = "MERGE (l:Lock {name: 'recording'}) SET l.taken = true";

	private static final String CHECKSUM = "MATCH (d:Document {id: $id}) RETURN d.checksum AS checksum";

	private static final String EXTRACTOR = "entente "
			+ Objects.requireNonNullElse(Recorder.class.getPackage().getImplementationVersion(), "unreleased");

	private final Driver driver;

	private final Identity identity;

	TransactionalRecorder(Driver driver, Identity identity) {
		this.driver = driver;
		this.identity = identity;
	}

	@Override
	public Recorded record(Document document, Extraction extraction) {
		Reading reading = Reading.of(document, extraction, this.identity);
		try (Session session = this.driver.session()) {
			return session.executeWrite((transaction) -> record(reading, transaction));
		}
	}

	private Recorded record(Reading reading, TransactionContext transaction) {
		transaction.run(LOCK).consume();
		Graph graph = new Graph(transaction);
		boolean known = graph.rows(CHECKSUM, "id", reading.document().id())
			.stream()
			.anyMatch((row) -> row.get("checksum").asString().equals(reading.checksum()));
		if (known) {
			return new Recorded(Outcome.UNCHANGED, reading.claims().size());
		}
		new Revision(graph, this.identity, EXTRACTOR).replace(reading);
		return new Recorded(Outcome.RECORDED, reading.claims().size());
	}

	@Override
	public boolean isEmpty() {
		try (Session session = this.driver.session()) {
			return session.executeRead((transaction) -> transaction.run("RETURN NOT EXISTS { (:Document) } AS empty")
				.single()
				.get("empty")
				.asBoolean());
		}
	}

	@Override
	public void seed(Collection<State> states, Collection<Theme> themes) {
		try (Session session = this.driver.session()) {
			session.executeWriteWithoutResult((transaction) -> {
				transaction.run(LOCK).consume();
				transaction.run(Seeds.STATES, Map.of("states", Seeds.states(states))).consume();
				transaction.run(Seeds.THEMES, Map.of("themes", Seeds.themes(themes))).consume();
			});
		}
	}

}
