package entente.graph.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import entente.graph.kept.Json;
import entente.graph.kept.Previous;
import entente.graph.kept.Testimony;
import entente.graph.store.Graph;
import entente.model.Account;
import entente.model.Identity;
import entente.model.PersonMention;
import org.neo4j.driver.Record;

/**
 * Derives persons anew for the family names that a document touches, and points the
 * mentions of all documents at them.
 */
public final class Persons {

	private static final String MENTIONS = """
			MATCH (p:Person)<-[m:MENTIONS]-(d:Document) WHERE p.block IN $blocks AND d.id <> $document
			RETURN p.id AS person, m.accounts AS accounts
			""";

	private static final String STORED = """
			MATCH (p:Person) WHERE p.block IN $blocks
			OPTIONAL MATCH (p)-[:REPRESENTS]->(s:State)
			RETURN p.id AS id, p.digest AS digest, s.code AS state
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MERGE (p:Person {id: row.id})
			SET p = row.properties
			WITH p, row
			CALL (p) { MATCH (p)-[r:REPRESENTS]->() DELETE r }
			CALL (p, row) { MATCH (s:State {code: row.state}) CREATE (p)-[:REPRESENTS]->(s) }
			""";

	private static final String UNTIE = """
			MATCH (d:Document) WHERE d.id IN $documents
			CALL (d) { MATCH (d)-[m:MENTIONS]->(p:Person) WHERE p.block IN $blocks DELETE m }
			CALL (d) {
			  MATCH (d)<-[:IN]-(c:Claim {kind: 'OFFICE'})-[a:ABOUT]->(p:Person) WHERE p.block IN $blocks
			  DELETE a
			}
			""";

	private static final String MENTION = """
			UNWIND $rows AS row
			MATCH (d:Document {id: row.document}), (p:Person {id: row.person})
			CREATE (d)-[:MENTIONS {count: row.count, as: row.as, accounts: row.accounts}]->(p)
			WITH d, p, row
			MATCH (d)<-[:IN]-(c:Claim {kind: 'OFFICE'})
			WHERE c.person IN row.as AND c.status <> 'REJECTED'
			CREATE (c)-[:ABOUT]->(p)
			""";

	private static final String FORGET = """
			MATCH (p:Person) WHERE p.block IN $blocks AND NOT EXISTS { (p)<-[:MENTIONS]-(:Document) }
			DETACH DELETE p
			""";

	private final Graph graph;

	private final Identity identity;

	public Persons(Graph graph, Identity identity) {
		this.graph = graph;
		this.identity = identity;
	}

	/**
	 * What became of the people.
	 *
	 * @param touched ids of those whose mentions or properties changed
	 * @param restated ids of those who speak for another state than before
	 * @param documents ids of those whose mentions point elsewhere now
	 * @param blocks of all who were looked at
	 */
	public record Revised(Set<String> touched, Set<String> restated, Set<String> documents, Set<String> blocks) {
	}

	/** Brings up to date whom the testimony mentions and who was mentioned before. */
	public Revised revise(Testimony testimony, Previous previous) {
		Map<String, List<Account<PersonMention>>> blocks = new TreeMap<>();
		testimony.people().forEach((account) -> add(account, blocks));
		Set<String> touched = new TreeSet<>(previous.personBlocks());
		touched.addAll(blocks.keySet());
		Judgements judgements = Judgements.on(this.graph, touched);
		Map<String, String> before = new HashMap<>();
		this.graph.rows(MENTIONS, "blocks", judgements.blocks(), "document", testimony.document())
			.forEach((row) -> mentions(row, blocks, before));
		return write(judgements, blocks, before, previous);
	}

	private void add(Account<PersonMention> account, Map<String, List<Account<PersonMention>>> blocks) {
		blocks.computeIfAbsent(this.identity.personBlock(account.report()), (key) -> new ArrayList<>()).add(account);
	}

	private void mentions(Record row, Map<String, List<Account<PersonMention>>> blocks, Map<String, String> before) {
		for (String json : row.get("accounts").asList((account) -> account.asString())) {
			Account<PersonMention> account = Json.read(json, Json.PERSON);
			add(account, blocks);
			before.put(mention(account), row.get("person").asString());
		}
	}

	private List<DerivedPerson> derive(Map<String, List<Account<PersonMention>>> blocks, Judgements judgements) {
		List<DerivedPerson> persons = new ArrayList<>();
		blocks.forEach((block, accounts) -> this.identity.people(accounts)
			.forEach((fact) -> persons.add(new DerivedPerson(block, fact))));
		return judgements.apply(persons, this.identity);
	}

	private Revised write(Judgements judgements, Map<String, List<Account<PersonMention>>> blocks,
			Map<String, String> before, Previous previous) {
		Set<String> names = judgements.blocks();
		Revised revised = new Revised(new TreeSet<>(previous.persons()), new TreeSet<>(), new TreeSet<>(), names);
		List<DerivedPerson> persons = derive(blocks, judgements);
		List<DerivedPerson> changed = changed(names, persons, revised);
		for (DerivedPerson person : persons) {
			for (Account<PersonMention> account : person.fact().accounts()) {
				String former = before.get(mention(account));
				if (!person.id().equals(former)) {
					revised.documents().add(account.document());
					revised.touched().add(person.id());
					revised.touched().addAll((former != null) ? Set.of(former) : Set.of());
				}
			}
		}
		this.graph.run(WRITE, "rows", changed.stream().map(DerivedPerson::row).toList());
		this.graph.run(UNTIE, "documents", revised.documents(), "blocks", names);
		this.graph.run(MENTION, "rows",
				persons.stream().flatMap((person) -> person.mentions(revised.documents()).stream()).toList());
		new Candidates(this.graph, this.identity).redraw(names, blocks.values());
		return revised;
	}

	/** Removes whom no document mentions any more. */
	public void forget(Revised revised) {
		this.graph.run(FORGET, "blocks", revised.blocks());
	}

	private List<DerivedPerson> changed(Collection<String> names, List<DerivedPerson> persons, Revised revised) {
		Map<String, Record> stored = new HashMap<>();
		this.graph.rows(STORED, "blocks", names).forEach((row) -> stored.put(row.get("id").asString(), row));
		List<DerivedPerson> changed = new ArrayList<>();
		for (DerivedPerson person : persons) {
			Record row = stored.get(person.id());
			if (row == null || !person.digest().equals(row.get("digest").asString())) {
				changed.add(person);
				revised.touched().add(person.id());
			}
			if (row != null && !Objects.equals(row.get("state").asString(null), person.state())) {
				revised.restated().add(person.id());
			}
		}
		return changed;
	}

	private static String mention(Account<?> account) {
		return account.document() + "#" + account.item();
	}

}
