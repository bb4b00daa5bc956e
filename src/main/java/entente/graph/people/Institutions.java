package entente.graph.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import entente.graph.kept.Digest;
import entente.graph.kept.Json;
import entente.graph.kept.Labels;
import entente.graph.kept.Testimony;
import entente.graph.store.Graph;
import entente.model.Account;
import entente.model.Fact;
import entente.model.Identity;
import entente.model.InstitutionMention;
import org.jspecify.annotations.Nullable;

/**
 * Writes institutions as the documents that mention them show them.
 */
public record Institutions(Graph graph, Identity identity) {

	private static final String MENTION = """
			MATCH (d:Document {id: $document})
			UNWIND $rows AS row
			MERGE (i:Institution {id: row.id})
			CREATE (d)-[:MENTIONS {count: row.count, accounts: row.accounts}]->(i)
			""";

	private static final String ACCOUNTS = """
			MATCH (i:Institution)<-[m:MENTIONS]-(:Document) WHERE i.id IN $ids
			UNWIND m.accounts AS account
			RETURN i.id AS id, collect(account) AS accounts
			""";

	private static final String FORGET = """
			MATCH (i:Institution) WHERE i.id IN $ids AND NOT EXISTS { (i)<-[:MENTIONS]-(:Document) }
			DETACH DELETE i
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MATCH (i:Institution {id: row.id})
			WHERE i.digest IS NULL OR i.digest <> row.properties.digest
			SET i = row.properties
			WITH i, row
			CALL (i, row) { WITH i, row WHERE row.label IS NOT NULL SET i:$(row.label) }
			CALL (i) { MATCH (i)-[r:OF]->() DELETE r }
			CALL (i, row) { MATCH (s:State {code: row.state}) CREATE (i)-[:OF]->(s) }
			""";

	/**
	 * Brings up to date what the testimony mentions and what was mentioned before.
	 */
	public void revise(Testimony testimony, Set<String> previous) {
		Map<String, List<Account<InstitutionMention>>> mentions = testimony.institutions()
			.stream()
			.collect(Collectors.groupingBy((account) -> this.identity.institutionId(account.report()), TreeMap::new,
					Collectors.toList()));
		this.graph.run(MENTION, "document", testimony.document(), "rows",
				mentions.entrySet().stream().map((mention) -> mention(mention.getKey(), mention.getValue())).toList());
		Set<String> ids = new TreeSet<>(previous);
		ids.addAll(mentions.keySet());
		this.graph.run(FORGET, "ids", ids);
		this.graph.run(WRITE, "rows",
				this.graph.rows(ACCOUNTS, "ids", ids)
					.stream()
					.map((row) -> row.get("accounts").asList((json) -> Json.read(json.asString(), Json.INSTITUTION)))
					.map(this.identity::institution)
					.map(this::row)
					.toList());
	}

	private static Map<String, Object> mention(String id, List<Account<InstitutionMention>> accounts) {
		return Map.of("id", id, "count", accounts.stream().mapToInt((account) -> account.report().count()).sum(),
				"accounts", accounts.stream().map(Json::write).toList());
	}

	private Map<String, @Nullable Object> row(Fact<InstitutionMention> fact) {
		InstitutionMention shown = fact.shown();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", fact.id());
		properties.put("name", shown.name());
		properties.put("nameFr", fact.names().get("fr"));
		properties.put("names",
				fact.accounts().stream().map((account) -> account.report().name()).distinct().sorted().toList());
		properties.put("kind", shown.kind().name());
		properties.put("portfolio", this.identity.portfolio(shown));
		properties.put("digest", Digest.of(new TreeMap<>(properties).toString(), String.valueOf(shown.state())));
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", fact.id());
		row.put("properties", properties);
		row.put("label", Labels.of(shown.kind()));
		row.put("state", shown.state());
		return row;
	}

}
