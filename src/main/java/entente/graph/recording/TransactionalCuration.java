package entente.graph.recording;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import entente.graph.kept.Documents;
import entente.graph.kept.Json;
import entente.graph.kept.Previous;
import entente.graph.store.Graph;
import entente.graph.store.Transactions;
import entente.graph.Curation;
import entente.model.ClaimStatus;
import entente.model.Document;
import entente.model.Identity;
import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Changes what is kept, and lets the facts follow, in one transaction each.
 */
@Component
class TransactionalCuration implements Curation {

	private static final String IS_DOCUMENT = "MATCH (d:Document {id: $id}) RETURN d.id";

	private static final String MENTIONS = """
			MATCH (p:Person {id: $id})<-[m:MENTIONS]-(d:Document)
			OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State)
			RETURN d AS document, m.accounts AS accounts, s.code AS state ORDER BY d.id
			""";

	private final Transactions transactions;

	private final Identity identity;

	private final Erasures erasures;

	TransactionalCuration(Transactions transactions, Identity identity, Erasures erasures) {
		this.transactions = transactions;
		this.identity = identity;
		this.erasures = erasures;
	}

	@Override
	public boolean retract(String document) {
		return this.transactions.write((graph) -> {
			boolean known = !graph.strings(IS_DOCUMENT, "id", document).isEmpty();
			if (known) {
				new Revision(graph, this.identity).remove(document);
			}
			return known;
		});
	}

	@Override
	public boolean review(String claim, ClaimStatus status, @Nullable String note) {
		return this.transactions.write((graph) -> {
			Previous touched = new Reviews(graph).write(claim, status, note);
			if (touched != null) {
				new Revision(graph, this.identity).follow(touched);
			}
			return touched != null;
		});
	}

	@Override
	public String merge(Collection<String> people) {
		Set<String> ids = new TreeSet<>(people);
		if (ids.size() < 2) {
			throw new IllegalArgumentException("a merge needs at least two different people");
		}
		return this.transactions.write((graph) -> merge(ids, graph));
	}

	private String merge(Set<String> ids, Graph graph) {
		List<String> known = graph.strings("MATCH (p:Person) WHERE p.id IN $ids RETURN p.id", "ids", ids);
		if (known.size() < ids.size()) {
			ids.removeAll(known);
			throw new IllegalArgumentException("nobody is known under the id " + String.join(", ", ids));
		}
		Merges merges = new Merges(graph);
		List<String> judgement = List.of(merges.write(ids));
		new Revision(graph, this.identity).follow(Previous.ofPersons(merges.blocks(judgement)));
		return merges.mentioned(merges.mentions(judgement)).getFirst();
	}

	@Override
	public List<String> split(String person) {
		return this.transactions.write((graph) -> split(person, graph));
	}

	private List<String> split(String person, Graph graph) {
		Merges merges = new Merges(graph);
		List<String> judgements = merges.of(person);
		if (judgements.isEmpty()) {
			throw new IllegalArgumentException("nobody has said that " + person + " is several people");
		}
		Set<String> blocks = merges.blocks(judgements);
		List<Map<String, Object>> mentions = merges.mentions(judgements);
		merges.delete(judgements);
		new Revision(graph, this.identity).follow(Previous.ofPersons(blocks));
		return merges.mentioned(mentions);
	}

	@Override
	public List<Document> forget(String person) {
		return this.transactions.write((graph) -> {
			List<Record> mentions = graph.rows(MENTIONS, "id", person);
			this.erasures.remember(mentions.stream().flatMap(TransactionalCuration::traced).toList(), graph);
			return mentions.stream().map((row) -> Documents.read(row.get("document"))).toList();
		});
	}

	/** Each mention, as it is told and with the state that is known of the person. */
	private static Stream<PersonMention> traced(Record row) {
		return row.get("accounts")
			.asList((json) -> Json.read(json.asString(), Json.PERSON).report())
			.stream()
			.flatMap((mention) -> Stream.of(mention, new PersonMention(mention.name(), List.of(),
					row.get("state").asString(null), List.of(), 1, List.of())));
	}

}
