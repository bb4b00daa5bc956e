package entente.graph.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import entente.graph.kept.ClaimKind;
import entente.graph.kept.Dates;
import entente.graph.kept.Json;
import entente.graph.kept.Labels;
import entente.graph.kept.Testimony;
import entente.model.Account;
import entente.model.EventKind;
import entente.model.EventReport;
import entente.model.Fact;
import entente.model.Identity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Events, with the states that take part in them.
 */
public record EventFacts(Identity identity) implements FactKind<EventReport> {

	@Override
	public String label() {
		return "Event";
	}

	@Override
	public ClaimKind claims() {
		return ClaimKind.EVENT;
	}

	@Override
	public TypeReference<Account<EventReport>> account() {
		return Json.EVENT;
	}

	@Override
	public List<Account<EventReport>> accounts(Testimony testimony) {
		return testimony.events();
	}

	@Override
	public List<Fact<EventReport>> partition(Collection<Account<EventReport>> block) {
		return this.identity.events(block);
	}

	@Override
	public String kindLabel(EventReport shown) {
		return Labels.of(shown.kind());
	}

	@Override
	public Captions captions(EventReport shown) {
		return Captions.of(shown.kind());
	}

	@Override
	public Map<String, @Nullable Object> properties(Fact<EventReport> event) {
		EventReport shown = event.shown();
		Map<String, @Nullable Object> properties = new HashMap<>(Dates.properties("start", "precision", shown.start()));
		properties.putAll(Dates.properties("end", "endPrecision", shown.end()));
		properties.put("name", shown.name());
		properties.put("kind", shown.kind().name());
		properties.put("status", shown.status().name());
		properties.put("place", shown.place());
		return properties;
	}

	@Override
	public Map<String, String> states(EventReport shown) {
		return shown.participants()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (code) -> role(code, shown)));
	}

	private static String role(String code, EventReport event) {
		if (code.equals(event.host())) {
			return "host";
		}
		if (event.kind() == EventKind.VISIT && event.host() != null) {
			return "visitor";
		}
		return (event.kind() == EventKind.SIGNING) ? "signatory" : "participant";
	}

	@Override
	public List<String> themes(EventReport shown) {
		return shown.themes();
	}

	@Override
	public String stateStatement() {
		return """
				UNWIND $rows AS row
				MATCH (e:Event {id: row.id})
				UNWIND row.states AS state
				MATCH (s:State {code: state.code})
				CREATE (s)-[:TOOK_PART_IN {role: state.role, of: s.code, day: e.day}]->(e)
				""";
	}

}
