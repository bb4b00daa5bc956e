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

/**
 * Tells institutions apart by kind, state and what their names are about.
 */
final class Institutions {

	private static final Set<String> KIND_WORDS = new HashSet<>(Table.words("institution-words.tsv"));

	private Institutions() {
	}

	/** Equal for mentions of one institution. */
	static String id(InstitutionMention institution) {
		SortedSet<String> words = Words.of(institution.name());
		words.removeAll(KIND_WORDS);
		String state = (institution.kind() == InstitutionKind.INTERNATIONAL_ORGANIZATION || institution.state() == null)
				? "-" : institution.state();
		return ContentId.of("i", institution.kind() + "|" + state + "|" + words);
	}

	static Fact<InstitutionMention> of(Collection<Account<InstitutionMention>> accounts) {
		Account<InstitutionMention> any = accounts.iterator().next();
		Consensus<InstitutionMention> told = new Consensus<>(accounts);
		Map<String, String> names = told.names(InstitutionMention::name, (name) -> 0);
		String name = Objects.requireNonNull(told.most(InstitutionMention::name));
		InstitutionMention shown = new InstitutionMention(names.getOrDefault("en", name), any.report().kind(),
				told.most(InstitutionMention::state), accounts.size(), any.report().evidence());
		return new Fact<>(id(any.report()), shown, names, List.copyOf(accounts));
	}

}
