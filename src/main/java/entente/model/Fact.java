package entente.model;

import java.util.List;

/**
 * One person, institution, event or agreement, with all that documents tell of it.
 *
 * @param <R> the kind of report
 * @param id from the content of the account that decides it, stable as long as that one
 * stands
 * @param shown what the accounts come to: of differing values the most exact, then the
 * most told, then the earliest published
 * @param accounts never empty
 */
public record Fact<R>(String id, R shown, List<Account<R>> accounts) {

	public Fact {
		accounts = List.copyOf(accounts);
	}

}
