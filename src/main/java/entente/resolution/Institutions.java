package entente.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

	private static final List<SortedSet<String>> LEADS = leads();

	/**
	 * Sorted, as ids are made of them: a set's own order differs from process to process.
	 */
	private static List<SortedSet<String>> leads() {
		List<SortedSet<String>> leads = new ArrayList<>();
		Table.read("lead-portfolios.tsv")
			.forEach((line) -> leads.add(new TreeSet<>(List.of(line.getFirst().split(" ")))));
		return List.copyOf(leads);
	}

	/** Equal for mentions of one institution. */
	String id(InstitutionMention institution) {
		return ContentId.of("i", key(institution));
	}

	/** What tells it from all others. */
	String key(InstitutionMention institution) {
		return institution.kind() + "|" + ((institution.state() != null) ? institution.state() : "-") + "|"
				+ essence(institution);
	}

	private String essence(InstitutionMention institution) {
		String name = name(institution);
		if (isOwn(name)) {
			return name;
		}
		return switch (institution.kind()) {
			case MINISTRY -> ministry(name);
			case INTERNATIONAL_ORGANIZATION -> organization(name);
			default -> words(name).toString();
		};
	}

	private String name(InstitutionMention institution) {
		String name = institution.name();
		return InstitutionNames.of(name, StateWords.without(name, this.states), institution.state());
	}

	private String ministry(String name) {
		SortedSet<String> portfolio = this.portfolios.keys(name);
		return LEADS.stream()
			.filter(portfolio::containsAll)
			.findFirst()
			.map(String::valueOf)
			.orElseGet(() -> (portfolio.isEmpty() ? words(name) : portfolio).toString());
	}

	/** The portfolios of a ministry; empty where it tells none. */
	Set<String> fields(InstitutionMention institution) {
		String name = name(institution);
		return this.portfolios.keys(isOwn(name) ? institution.name() : name);
	}

	/** Whether a table says that the name is of an institution of its own. */
	private static boolean isOwn(String name) {
		return name.startsWith("=");
	}

	private String organization(String name) {
		String key = this.organisations.named(name).map(Organisation::key).orElseGet(() -> words(name).toString());
		return key;
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
