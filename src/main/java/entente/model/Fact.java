package entente.model;

import java.util.List;
import java.util.Map;

/**
 * One person, institution, event or agreement, with all that documents tell of it.
 *
 * @param <R> the kind of report
 * @param id from the content of the accounts, stable as long as what tells the fact from
 * others stands
 * @param shown what the accounts come to: of differing values the most exact, then the
 * most told, then the earliest published; its name is English where an English document
 * names it
 * @param names the best name by language, ISO 639-1; empty where no document names it
 * @param accounts never empty
 */
public record Fact<R>(String id, R shown, Map<String, String> names, List<Account<R>> accounts) {

	public Fact {
		names = Map.copyOf(names);
		accounts = List.copyOf(accounts);
	}

}
