package entente.graph.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import entente.graph.kept.Digest;
import entente.graph.kept.Json;
import entente.model.Account;
import entente.model.Fact;
import entente.model.Identity;
import entente.model.PersonMention;
import org.jspecify.annotations.Nullable;

/**
 * A person as it is to stand in the graph.
 */
record DerivedPerson(String block, Fact<PersonMention> fact) {

	String id() {
		return this.fact.id();
	}

	@Nullable String state() {
		return this.fact.shown().state();
	}

	/** Equal as long as nothing but the mentions changes. */
	String digest() {
		return Digest.of(this.fact.shown(), new TreeMap<>(this.fact.names()));
	}

	Map<String, @Nullable Object> row() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", id());
		properties.put("name", this.fact.shown().name());
		properties.put("nameFr", this.fact.names().get("fr"));
		properties.put("names", this.fact.shown().names());
		properties.put("block", this.block);
		properties.put("digest", digest());
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id());
		row.put("properties", properties);
		row.put("state", state());
		return row;
	}

	/** The person that all the given ones are. */
	static DerivedPerson merged(List<DerivedPerson> persons, Identity identity) {
		Fact<PersonMention> merged = identity.merged(persons.stream().map(DerivedPerson::fact).toList());
		return persons.stream()
			.filter((person) -> person.id().equals(merged.id()))
			.findFirst()
			.map((person) -> new DerivedPerson(person.block(), merged))
			.orElseThrow();
	}

	/** The mentions by the given documents, one a document. */
	List<Map<String, Object>> mentions(Collection<String> documents) {
		return this.fact.accounts()
			.stream()
			.filter((account) -> documents.contains(account.document()))
			.sorted(Comparator.comparing((Account<PersonMention> account) -> account.item()))
			.collect(Collectors.groupingBy(Account::document, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((mention) -> mention(mention.getKey(), mention.getValue()))
			.toList();
	}

	private Map<String, Object> mention(String document, List<Account<PersonMention>> accounts) {
		return Map.of("document", document, "person", id(), "count",
				accounts.stream().mapToInt((account) -> account.report().count()).sum(), "as",
				accounts.stream().map((account) -> account.report().name()).toList(), "accounts",
				accounts.stream().map(Json::write).toList());
	}

}
