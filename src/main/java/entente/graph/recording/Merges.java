package entente.graph.recording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import entente.graph.kept.Digest;
import entente.graph.store.Graph;
import org.neo4j.driver.Record;

/**
 * Keeps which persons reviewers have said to be one, as judgements on their mentions.
 */
record Merges(Graph graph) {

	private static final String BLOCKS = "MATCH (p:Person) WHERE p.id IN $ids RETURN p.block";

	private static final String WRITE = """
			UNWIND [$judgement] AS id
			CREATE (j:Judgement {id: id, blocks: $blocks, recorded: datetime()})
			WITH j
			MATCH (p:Person)<-[m:MENTIONS]-(d:Document) WHERE p.id IN $ids
			UNWIND m.as AS name
			CREATE (j)-[:SAME {as: name}]->(d)
			""";

	private static final String OF_PERSON = """
			MATCH (:Person {id: $id})<-[m:MENTIONS]-(:Document)<-[s:SAME]-(j:Judgement) WHERE s.as IN m.as
			RETURN DISTINCT j.id
			""";

	private static final String MENTIONS = """
			MATCH (j:Judgement)-[s:SAME]->(d:Document) WHERE j.id IN $ids
			RETURN DISTINCT d.id AS document, s.as AS name
			""";

	private static final String MENTIONED = """
			UNWIND $rows AS row
			MATCH (:Document {id: row.document})-[m:MENTIONS]->(p:Person) WHERE row.name IN m.as
			RETURN DISTINCT p.id AS id ORDER BY id
			""";

	private static final String BOUND = "MATCH (j:Judgement) WHERE j.id IN $ids UNWIND j.blocks AS block RETURN DISTINCT block";

	private static final String DELETE = "MATCH (j:Judgement) WHERE j.id IN $ids DETACH DELETE j";

	/**
	 * Says that persons are one.
	 * @return id of the judgement
	 */
	String write(Set<String> persons) {
		String judgement = "j-" + Digest.of(persons);
		this.graph.run(WRITE, "ids", persons, "judgement", judgement, "blocks",
				new TreeSet<>(this.graph.strings(BLOCKS, "ids", persons)));
		return judgement;
	}

	/** The judgements on which a person rests. */
	List<String> of(String person) {
		return this.graph.strings(OF_PERSON, "id", person);
	}

	/** The blocks of persons that follow from judgements. */
	Set<String> blocks(List<String> judgements) {
		return new TreeSet<>(this.graph.strings(BOUND, "ids", judgements));
	}

	/** The mentions that judgements are on. */
	List<Map<String, Object>> mentions(List<String> judgements) {
		return this.graph.rows(MENTIONS, "ids", judgements).stream().map(Record::asMap).toList();
	}

	/** Ids of those mentioned, in alphabetical order. */
	List<String> mentioned(List<Map<String, Object>> mentions) {
		return this.graph.strings(MENTIONED, "rows", mentions);
	}

	void delete(List<String> judgements) {
		this.graph.run(DELETE, "ids", judgements);
	}

}
