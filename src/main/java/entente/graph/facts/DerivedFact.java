package entente.graph.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import entente.graph.kept.Digest;
import entente.graph.kept.Pair;
import entente.model.Account;
import entente.model.Fact;
import entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is to stand in the graph.
 *
 * @param <R> the kind of report
 * @param claims ids of the claims that tell it, sorted
 */
record DerivedFact<R>(Fact<R> fact, List<String> claims) {

	String id() {
		return this.fact.id();
	}

	/** Equal as long as nothing about the fact changes. */
	String digest() {
		return Digest.of(this.fact.shown(), new TreeMap<>(this.fact.names()), this.claims, published());
	}

	/** All that is to be written of it. */
	Map<String, @Nullable Object> row(FactKind<R> kind) {
		R shown = this.fact.shown();
		Map<String, @Nullable Object> properties = new HashMap<>(kind.properties(this.fact));
		properties.put("id", id());
		properties.put("nameFr", this.fact.names().get("fr"));
		properties.put("reported", reported());
		properties.put("digest", digest());
		Map<String, String> states = kind.states(shown);
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", id());
		row.put("properties", properties);
		row.put("caption", kind.captions(shown).en());
		row.put("captionFr", kind.captions(shown).fr());
		row.put("label", kind.kindLabel(shown));
		row.put("claims", this.claims);
		row.put("themes", kind.themes(shown).stream().sorted().toList());
		row.put("states",
				new TreeMap<>(states).entrySet()
					.stream()
					.map((state) -> Map.of("code", state.getKey(), "role", state.getValue()))
					.toList());
		row.put("dyads", Pair.among(states.keySet()).stream().map(Pair::row).toList());
		return row;
	}

	/** When documents told it, each as often as they did. */
	private List<String> published() {
		return this.fact.accounts().stream().map((account) -> String.valueOf(account.published())).sorted().toList();
	}

	/** The first day on which a document told it. */
	private @Nullable LocalDate reported() {
		return this.fact.accounts()
			.stream()
			.map(Account::published)
			.filter(Objects::nonNull)
			.map(PartialDate::firstDay)
			.min(LocalDate::compareTo)
			.orElse(null);
	}

}
