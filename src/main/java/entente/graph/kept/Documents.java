package entente.graph.kept;

import java.util.HashMap;
import java.util.Map;

import entente.graph.store.Graph;
import entente.model.Document;
import entente.model.StateMention;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Writes documents with their claims and the states that they mention.
 */
public record Documents(Graph graph) {

	private static final String WRITE = """
			MERGE (d:Document {id: $id})
			SET d += $properties, d.retrieved = datetime()
			WITH d
			CALL (d) { MATCH (d)-[m:MENTIONS]->() DELETE m }
			CALL (d) {
			  UNWIND $states AS row
			  MATCH (s:State {code: row.code})
			  CREATE (d)-[:MENTIONS {count: row.count}]->(s)
			}
			""";

	private static final String FORGET_CLAIMS = """
			MATCH (:Document {id: $id})<-[:IN]-(c:Claim) WHERE NOT c.id IN $kept
			DETACH DELETE c
			""";

	private static final String WRITE_CLAIMS = """
			MATCH (d:Document {id: $id})
			UNWIND $claims AS row
			MERGE (c:Claim {id: row.id})
			  ON CREATE SET c.recorded = datetime(), c.status = 'EXTRACTED', c.extractor = $extractor
			SET c += row.properties
			MERGE (c)-[:IN]->(d)
			WITH c, row
			CALL (c) { MATCH (c)-[n:NAMES]->() DELETE n }
			""";

	private static final String FORGET_JUDGEMENTS = """
			MATCH (:Document {id: $id})<-[s:SAME]-(j:Judgement) WHERE NOT s.as IN $people
			DELETE s
			WITH DISTINCT j WHERE NOT EXISTS { (j)-[:SAME]->() }
			DELETE j
			""";

	private static final String REMOVE = """
			MATCH (d:Document {id: $id})
			CALL (d) { MATCH (d)<-[:IN]-(c:Claim) DETACH DELETE c }
			DETACH DELETE d
			""";

	/**
	 * Replaces what is kept of a document; claims that it still makes stay as they are.
	 */
	public void replace(Reading reading) {
		String id = reading.document().id();
		this.graph.run(WRITE, "id", id, "properties", properties(reading), "states",
				reading.extraction().states().stream().map(Documents::row).toList());
		this.graph.run(FORGET_CLAIMS, "id", id, "kept", reading.claims().stream().map(Claim::id).toList());
		this.graph.run(WRITE_CLAIMS, "id", id, "claims", reading.claims().stream().map(Claim::row).toList(),
				"extractor", Version.CURRENT);
		forgetJudgements(id, reading.testimony());
	}

	/** Removes a document and all that is kept of it. */
	public void remove(String id) {
		forgetJudgements(id, Testimony.none(id));
		this.graph.run(REMOVE, "id", id);
	}

	/** A judgement is on mentions, and goes with the last one. */
	private void forgetJudgements(String id, Testimony testimony) {
		this.graph.run(FORGET_JUDGEMENTS, "id", id, "people",
				testimony.people().stream().map((account) -> account.report().name()).toList());
	}

	/** A document as it is stored. */
	public static Document read(Value stored) {
		return new Document(stored.get("id").asString(), stored.get("text").asString(), stored.get("lang").asString(),
				stored.get("title").asString(null), stored.get("url").asString(null),
				stored.get("publisher").asString(null), Dates.read(stored.get("published"), stored.get("precision")));
	}

	private static Map<String, Object> row(StateMention state) {
		return Map.of("code", state.code(), "count", state.count());
	}

	private static Map<String, @Nullable Object> properties(Reading reading) {
		Document document = reading.document();
		Map<String, @Nullable Object> properties = new HashMap<>(
				Dates.properties("published", "precision", reading.published()));
		properties.put("url", document.url());
		properties.put("title", document.title());
		properties.put("publisher", document.publisher());
		properties.put("lang", reading.extraction().lang());
		properties.put("text", document.text());
		properties.put("reader", Version.CURRENT);
		properties.put("checksum", reading.checksum());
		return properties;
	}

}
