package entente.graph.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import entente.graph.store.Graph;
import entente.model.Identity;
import org.neo4j.driver.Record;

/**
 * The reviewers' judgements that reach some blocks of persons: each says that several
 * mentions are of one person.
 *
 * @param blocks the given ones and all that judgements bind to them
 * @param mentions by judgement
 */
record Judgements(Set<String> blocks, List<Set<Mention>> mentions) {

	private static final String REACHING = """
			MATCH (j:Judgement) WHERE any(block IN j.blocks WHERE block IN $blocks)
			RETURN j.blocks AS blocks, [(j)-[s:SAME]->(d:Document) | [d.id, s.as]] AS mentions
			ORDER BY j.id
			""";

	/** Those that reach the blocks, and whatever they bind to these. */
	static Judgements on(Graph graph, Collection<String> blocks) {
		Set<String> reached = new TreeSet<>(blocks);
		List<Record> rows = graph.rows(REACHING, "blocks", reached);
		while (reached.addAll(bound(rows))) {
			rows = graph.rows(REACHING, "blocks", reached);
		}
		return new Judgements(reached, rows.stream().map(Judgements::mentions).toList());
	}

	private static Set<String> bound(List<Record> rows) {
		return rows.stream()
			.flatMap((row) -> row.get("blocks").asList((block) -> block.asString()).stream())
			.collect(Collectors.toSet());
	}

	private static Set<Mention> mentions(Record row) {
		return new HashSet<>(row.get("mentions")
			.asList((mention) -> new Mention(mention.get(0).asString(), mention.get(1).asString())));
	}

	/** The persons when every judgement is followed. */
	List<DerivedPerson> apply(Collection<DerivedPerson> persons, Identity identity) {
		List<DerivedPerson> judged = new ArrayList<>(persons);
		for (Set<Mention> same : this.mentions) {
			List<DerivedPerson> one = judged.stream().filter((person) -> isAmong(person, same)).toList();
			if (one.size() > 1) {
				judged.removeAll(one);
				judged.add(DerivedPerson.merged(one, identity));
			}
		}
		return judged;
	}

	private static boolean isAmong(DerivedPerson person, Set<Mention> mentions) {
		return person.fact()
			.accounts()
			.stream()
			.anyMatch((account) -> mentions.contains(new Mention(account.document(), account.report().name())));
	}

	/**
	 * A person in a document.
	 *
	 * @param name unique in the document
	 */
	record Mention(String document, String name) {
	}

}
