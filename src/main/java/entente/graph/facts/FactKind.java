package entente.graph.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import entente.graph.kept.ClaimKind;
import entente.graph.kept.Testimony;
import entente.model.Account;
import entente.model.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * How one kind of fact is derived from accounts and written.
 *
 * @param <R> the kind of report
 */
interface FactKind<R> {

	/** The label of its nodes. */
	String label();

	ClaimKind claims();

	TypeReference<Account<R>> account();

	List<Account<R>> accounts(Testimony testimony);

	/** The facts that the accounts of one block are of. */
	List<Fact<R>> partition(Collection<Account<R>> block);

	/** The label that says more exactly what it is, null where there is none. */
	@Nullable String kindLabel(R shown);

	/** What it is called where no document names it. */
	Captions captions(R shown);

	/** What its node tells besides id and names. */
	Map<String, @Nullable Object> properties(Fact<R> fact);

	/** The states that take part, by their code, with their role. */
	Map<String, String> states(R shown);

	List<String> themes(R shown);

	/** Writes {@code row.states} for each of {@code $rows}. */
	String stateStatement();

}
