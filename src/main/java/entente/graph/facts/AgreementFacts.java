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
import entente.graph.kept.Testimony;
import entente.model.Account;
import entente.model.AgreementReport;
import entente.model.AgreementStep;
import entente.model.Fact;
import entente.model.Identity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * Agreements, with the states that are parties to them.
 */
public record AgreementFacts(Identity identity) implements FactKind<AgreementReport> {

	@Override
	public String label() {
		return "Agreement";
	}

	@Override
	public ClaimKind claims() {
		return ClaimKind.AGREEMENT;
	}

	@Override
	public TypeReference<Account<AgreementReport>> account() {
		return Json.AGREEMENT;
	}

	@Override
	public List<Account<AgreementReport>> accounts(Testimony testimony) {
		return testimony.agreements();
	}

	@Override
	public List<Fact<AgreementReport>> partition(Collection<Account<AgreementReport>> block) {
		return this.identity.agreements(block);
	}

	@Override
	public @Nullable String kindLabel(AgreementReport shown) {
		return null;
	}

	@Override
	public Captions captions(AgreementReport shown) {
		return Captions.of(shown.kind());
	}

	@Override
	public Map<String, @Nullable Object> properties(Fact<AgreementReport> agreement) {
		AgreementReport shown = agreement.shown();
		Map<String, @Nullable Object> properties = new HashMap<>(Dates.properties("date", "precision", shown.date()));
		properties.put("name", shown.name());
		properties.put("kind", shown.kind().name());
		properties.put("status", shown.status().name());
		properties.put("count", shown.count());
		properties.put("amount", shown.amount());
		properties.put("currency", shown.currency());
		List<AgreementStep> history = this.identity.history(agreement);
		properties.put("history", history.stream().map((step) -> step.status().name()).toList());
		history.forEach((step) -> properties.putAll(day(step)));
		return properties;
	}

	private static Map<String, @Nullable Object> day(AgreementStep step) {
		String day = switch (step.status()) {
			case PLANNED -> "announced";
			case SIGNED -> "signed";
			case IN_FORCE -> "inForce";
			case ENDED -> "ended";
		};
		return Dates.properties(day, day + "Precision", step.date());
	}

	@Override
	public Map<String, String> states(AgreementReport shown) {
		return shown.parties().stream().collect(Collectors.toMap(Function.identity(), (code) -> "party"));
	}

	@Override
	public List<String> themes(AgreementReport shown) {
		return shown.themes();
	}

	@Override
	public String stateStatement() {
		return """
				UNWIND $rows AS row
				MATCH (a:Agreement {id: row.id})
				UNWIND row.states AS state
				MATCH (s:State {code: state.code})
				CREATE (s)-[:PARTY_TO {of: s.code, day: a.day}]->(a)
				""";
	}

}
