package entente.graph.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import entente.graph.kept.Json;
import entente.graph.kept.Testimony;
import entente.graph.store.Graph;
import entente.model.Account;
import entente.model.Fact;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Derives the facts of one kind anew for the blocks that a document touches.
 *
 * @param <R> the kind of report
 */
public record Facts<R>(Graph graph, FactKind<R> kind) {

	private static final String ACCOUNTS = """
			MATCH (c:Claim)-[:IN]->(d:Document)
			WHERE c.block IN $blocks AND c.status <> 'REJECTED' AND d.id <> $document
			RETURN d.id AS document, c.item AS item, c.block AS block, head(collect(c.account)) AS account,
			       collect(c.id) AS claims
			""";

	private static final String STORED = """
			MATCH (c:Claim)-[:ABOUT]->(f:$label) WHERE c.block IN $blocks
			RETURN DISTINCT f.id AS id, f.digest AS digest
			""";

	private static final String DELETE = "MATCH (f:$label) WHERE f.id IN $ids DETACH DELETE f";

	private static final String UNTIE = """
			MATCH (f:$label)-[r:ABOUT|TOOK_PART_IN|PARTY_TO|ON|WITHIN]-() WHERE f.id IN $ids
			DELETE r
			""";

	private static final String WRITE = """
			UNWIND $rows AS row
			MERGE (f:$label {id: row.id})
			SET f = row.properties
			SET f.day = coalesce(f.start, f.date, date('0001-01-01')), f.themeCodes = row.themes
			WITH f, row
			CALL (f, row) { WITH f, row WHERE row.label IS NOT NULL SET f:$(row.label) }
			CALL (f, row) { UNWIND row.claims AS id MATCH (c:Claim {id: id}) CREATE (c)-[:ABOUT]->(f) }
			CALL (f) { MATCH (f)<-[:ABOUT]-(c:Claim) WITH f, min(c.recorded) AS recorded SET f.recorded = recorded }
			CALL (f, row) { UNWIND row.themes AS code MATCH (t:Theme {code: code}) CREATE (f)-[:ON]->(t) }
			CALL (f, row) {
			  UNWIND row.dyads AS pair
			  MATCH (a:State {code: pair.first}), (b:State {code: pair.second})
			  MERGE (d:Dyad {key: pair.key})
			  MERGE (d)-[:BETWEEN]->(a)
			  MERGE (d)-[:BETWEEN]->(b)
			  CREATE (f)-[:WITHIN {of: d.key, day: f.day}]->(d)
			}
			""";

	/** What becomes of the facts of the blocks with the testimony in its place. */
	public Changes<R> changes(Collection<String> touched, Testimony testimony, Set<String> rejected) {
		List<String> blocks = touched.stream().filter(this.kind.claims()::isKindOf).toList();
		Map<String, Sources<R>> sources = new TreeMap<>();
		this.graph.rows(ACCOUNTS, "blocks", blocks, "document", testimony.document())
			.forEach((row) -> source(sources, row));
		testimony.claims()
			.stream()
			.filter((claim) -> claim.kind() == this.kind.claims() && !rejected.contains(claim.id()))
			.forEach((claim) -> sources.computeIfAbsent(claim.block(), (block) -> new Sources<>())
				.add(this.kind.accounts(testimony).get(claim.item()), claim.id()));
		return changes(stored(blocks), sources.values().stream().flatMap((block) -> derive(block).stream()).toList());
	}

	private void source(Map<String, Sources<R>> sources, Record row) {
		Account<R> account = Json.read(row.get("account").asString(), this.kind.account());
		Sources<R> block = sources.computeIfAbsent(row.get("block").asString(), (key) -> new Sources<>());
		row.get("claims").asList((claim) -> claim.asString()).forEach((claim) -> block.add(account, claim));
	}

	private List<DerivedFact<R>> derive(Sources<R> block) {
		return this.kind.partition(block.accounts()).stream().map(block::fact).toList();
	}

	private Map<String, String> stored(Collection<String> blocks) {
		return this.graph.rows(labelled(STORED), "blocks", blocks)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> row.get("digest").asString()));
	}

	private Changes<R> changes(Map<String, String> stored, List<DerivedFact<R>> derived) {
		Set<String> deleted = new HashSet<>(stored.keySet());
		List<DerivedFact<R>> written = new ArrayList<>();
		for (DerivedFact<R> fact : derived) {
			deleted.remove(fact.id());
			if (!fact.digest().equals(stored.get(fact.id()))) {
				written.add(fact);
			}
		}
		List<String> added = written.stream().map(DerivedFact::id).filter((id) -> !stored.containsKey(id)).toList();
		return new Changes<>(written, added, deleted.stream().sorted().toList());
	}

	/** Writes the changes; the claims are there already. */
	public void apply(Changes<R> changes) {
		this.graph.run(labelled(DELETE), "ids", changes.deleted());
		this.graph.run(labelled(UNTIE), "ids", changes.writtenIds());
		List<Map<String, @Nullable Object>> rows = changes.written()
			.stream()
			.map((fact) -> fact.row(this.kind))
			.toList();
		this.graph.run(labelled(WRITE), "rows", rows);
		this.graph.run(this.kind.stateStatement(), "rows", rows);
		this.graph.run(labelled(Captions.STATEMENT), "rows", rows);
	}

	private String labelled(String statement) {
		return statement.replace("$label", this.kind.label());
	}

	/**
	 * The accounts of one block with the claims that make them.
	 */
	private record Sources<R>(Map<String, Account<R>> byReport, Map<String, List<String>> claims) {

		Sources() {
			this(new HashMap<>(), new HashMap<>());
		}

		void add(Account<R> account, String claim) {
			this.byReport.put(report(account), account);
			this.claims.computeIfAbsent(report(account), (key) -> new ArrayList<>()).add(claim);
		}

		Collection<Account<R>> accounts() {
			return this.byReport.values();
		}

		DerivedFact<R> fact(Fact<R> fact) {
			return new DerivedFact<>(fact,
					fact.accounts()
						.stream()
						.flatMap((account) -> Objects.requireNonNull(this.claims.get(report(account))).stream())
						.sorted()
						.toList());
		}

		private static String report(Account<?> account) {
			return account.document() + "#" + account.item();
		}

	}

}
