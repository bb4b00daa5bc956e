package entente.graph.recording;

import java.util.HashMap;
import java.util.Map;

import entente.model.Document;
import entente.model.StateMention;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents with their claims and the states that they mention.
 */
record Documents(Graph graph, String extractor) {

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
			""";

	/**
	 * Replaces what is kept of a document; claims that it still makes stay as they are.
	 */
	void replace(Reading reading) {
		String id = reading.document().id();
		this.graph.run(WRITE, "id", id, "properties", properties(reading), "states",
				reading.extraction().states().stream().map(Documents::row).toList());
		this.graph.run(FORGET_CLAIMS, "id", id, "kept", reading.claims().stream().map(Claim::id).toList());
		this.graph.run(WRITE_CLAIMS, "id", id, "claims", reading.claims().stream().map(Claim::row).toList(),
				"extractor", this.extractor);
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
		properties.put("checksum", reading.checksum());
		return properties;
	}

}
