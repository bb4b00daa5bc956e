package entente.resolution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

import entente.model.Account;
import entente.model.Fact;
import entente.model.InstitutionKind;
import entente.model.InstitutionMention;
import entente.reference.Organisation;
import entente.reference.Organisations;
import entente.reference.Portfolios;
import entente.reference.States;

/**
 * Tells institutions apart: ministries by state and portfolio, international
 * organisations by any of their names, others by kind, state and the words of their name.
 */
record Institutions(States states, Organisations organisations, Portfolios portfolios) {

	private static final Set<String> KIND_WORDS = new HashSet<>(Table.words("institution-words.tsv"));

	/** Equal for mentions of one institution. */
	String id(InstitutionMention institution) {
		String state = (institution.state() != null) ? institution.state() : "-";
		return ContentId.of("i", switch (institution.kind()) {
			case MINISTRY -> ministry(institution.name(), state);
			case INTERNATIONAL_ORGANIZATION -> organization(institution.name());
			default -> institution.kind() + "|" + state + "|" + words(institution.name());
		});
	}

	private String ministry(String name, String state) {
		SortedSet<String> portfolio = this.portfolios.keys(name);
		return InstitutionKind.MINISTRY + "|" + state + "|" + (portfolio.isEmpty() ? words(name) : portfolio);
	}

	private String organization(String name) {
		String key = this.organisations.named(name).map(Organisation::key).orElseGet(() -> words(name).toString());
		return InstitutionKind.INTERNATIONAL_ORGANIZATION + "|" + key;
	}

	/** "Parlement du Kazakhstan" is "Kazakh Parliament": the state and kind are known. */
	private SortedSet<String> words(String name) {
		SortedSet<String> words = Words.of(StateWords.without(name, this.states));
		words.removeAll(KIND_WORDS);
		return words;
	}

	/** Codes of the themes in a ministry's charge; empty for other institutions. */
	List<String> portfolio(InstitutionMention institution) {
		return (institution.kind() == InstitutionKind.MINISTRY) ? this.portfolios.themes(institution.name())
				: List.of();
	}

	/** What the accounts of one institution come to. */
	Fact<InstitutionMention> of(Collection<Account<InstitutionMention>> accounts) {
		InstitutionMention any = accounts.iterator().next().report();
		Consensus<InstitutionMention> told = new Consensus<>(accounts);
		Map<String, String> names = told.names(InstitutionMention::name, (name) -> 0);
		String name = Objects.requireNonNull(told.most(InstitutionMention::name));
		InstitutionMention shown = new InstitutionMention(names.getOrDefault("en", name), any.kind(),
				told.most(InstitutionMention::state), 1, any.evidence());
		return new Fact<>(id(any), shown, names, List.copyOf(accounts));
	}

}
