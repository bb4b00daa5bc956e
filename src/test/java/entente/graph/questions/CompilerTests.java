package entente.graph.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import entente.graph.Selection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CompilerTests {

	private final Compiler compiler = new Compiler(Questions.load());

	@Test
	void countsAllAnswersOnlyWhereTheirNumberIsAskedFor() {
		assertThat(page("edges", "cursor")).doesNotContain("count(DISTINCT");
		assertThat(page("totalCount")).contains("count(DISTINCT").doesNotContain("LIMIT");
	}

	@Test
	void looksBackOnlyWhereThePreviousPageIsAskedFor() {
		assertThat(page("pageInfo", "hasNextPage")).doesNotContain("p0");
		assertThat(page("pageInfo", "hasPreviousPage")).contains("AS p0");
	}

	@Test
	void looksForOneMoreOnlyWhereTheNextPageIsAskedFor() {
		assertThat(page("edges", "node", "kind")).doesNotContain("$a0.first + 1");
		assertThat(page("pageInfo", "hasNextPage")).contains("LIMIT $a0.first + 1");
	}

	@Test
	void tellsAPartInItsPlaceUnlessSomethingHasToBeLookedUp() {
		assertThat(page("edges", "node", "participants", "actor", "name")).contains("n2.actor.name");
		assertThat(page("edges", "node", "participants", "actor", "events", "totalCount"))
			.contains("WITH n2.actor AS n3");
	}

	@Test
	void hasAnAnswerOfItsOwnForSomeArguments() {
		Selection ever = new Selection(0, "network", "network", Set.of("Query"), Map.of("links", 10),
				List.of(nested(1, "Network", "ties")));
		Selection once = new Selection(0, "network", "network", Set.of("Query"),
				Map.of("links", 10, "filter", Map.of("during", Map.of())), List.of(nested(1, "Network", "ties")));
		assertThat(this.compiler.compile(ever)).contains("dyad.pull >= 0.0");
		assertThat(this.compiler.compile(once)).doesNotContain("dyad.pull >= 0.0");
	}

	@Test
	void hasAnAnswerOfItsOwnForSomeFields() {
		assertThat(states("code", "__typename")).contains("UNWIND [left(").doesNotContain("MATCH (n3:State)");
		assertThat(states("code", "name")).contains("MATCH (n3:State)");
	}

	@Test
	void sortsByWhatTheArgumentNames() {
		assertThat(ties("VISITS")).contains("coalesce(told.visits, 0) AS k1_0").doesNotContain("agreements");
		assertThat(ties("AGREEMENTS")).contains("coalesce(told.agreements, 0) AS k1_0").doesNotContain("visits");
	}

	@Test
	void keepsStatementsOfDifferentOrdersApart() {
		assertThat(Outline.of(state("VISITS"))).isNotEqualTo(Outline.of(state("RECENT")));
	}

	@Test
	void makesDistinctWhatAFilterMayFindTwice() {
		assertThat(bilateral(Map.of("first", 20))).doesNotContain("DISTINCT");
		assertThat(bilateral(Map.of("first", 20, "filter", Map.of("with", List.of("KAZ")))))
			.contains("count(DISTINCT n2)", "WITH DISTINCT n2");
	}

	@Test
	void putsTogetherAfterTheOrderWhatIsToldOfAPage() {
		assertThat(ties("VISITS").indexOf("partner:")).isGreaterThan(ties("VISITS").indexOf("LIMIT"));
	}

	@Test
	void sortsAndLimitsBeforeItAsksAboutTheAnswers() {
		String statement = page("edges", "node", "participants", "role");
		assertThat(statement.indexOf("LIMIT $a0.first")).isPositive().isLessThan(statement.lastIndexOf("TOOK_PART_IN"));
	}

	@Test
	void putsInWhatArgumentsAskForAndNotTheirValues() {
		Selection all = new Selection(0, "states", "states", Set.of("Query"), Map.of("first", 20), List.of());
		Selection some = new Selection(0, "states", "states", Set.of("Query"), Map.of("first", 20, "region", "Asia"),
				List.of(nested(1, "StateConnection", "totalCount")));
		assertThat(this.compiler.compile(all)).doesNotContain("region");
		assertThat(this.compiler.compile(some)).contains("$a0.region").doesNotContain("Asia");
	}

	/**
	 * A page of events after a cursor, with one field of it and what is selected of that.
	 */
	private String page(String... path) {
		return this.compiler.compile(new Selection(0, "events", "events", Set.of("Query"),
				Map.of("first", 20, "after", List.of()), List.of(nested(1, "EventConnection", path))));
	}

	/** The states of a network's ties, with some fields of them. */
	private String states(String... fields) {
		List<Selection> selected = new ArrayList<>();
		for (String field : fields) {
			selected.add(new Selection(3 + selected.size(), field, field, Set.of("State"), Map.of(), List.of()));
		}
		Selection states = new Selection(2, "states", "states", Set.of("Tie"), Map.of(), selected);
		Selection ties = new Selection(1, "ties", "ties", Set.of("Network"), Map.of(), List.of(states));
		return this.compiler
			.compile(new Selection(0, "network", "network", Set.of("Query"), Map.of("links", 10), List.of(ties)));
	}

	/** The events of two states, and their number. */
	private String bilateral(Map<String, Object> arguments) {
		Selection events = new Selection(1, "events", "events", Set.of("BilateralRelation"), arguments,
				List.of(nested(2, "EventConnection", "edges", "cursor"), nested(4, "EventConnection", "totalCount")));
		return this.compiler.compile(new Selection(0, "relation", "relation", Set.of("Query"),
				Map.of("between", List.of("CHN", "KAZ")), List.of(events)));
	}

	private String ties(String order) {
		return this.compiler.compile(state(order));
	}

	/** A state with the cursors of its ties. */
	private static Selection state(String order) {
		Selection ties = new Selection(1, "ties", "ties", Set.of("State"), Map.of("orderBy", order, "first", 20),
				List.of(nested(2, "TieConnection", "edges", "cursor")));
		return new Selection(0, "state", "state", Set.of("Query"), Map.of("code", "KAZ"), List.of(ties));
	}

	private static Selection nested(int number, String type, String... path) {
		List<Selection> inner = (path.length > 1)
				? List
					.of(nested(number + 1, next(path[0]), List.of(path).subList(1, path.length).toArray(String[]::new)))
				: List.of();
		return new Selection(number, path[0], path[0], Set.of(type), Map.of(), inner);
	}

	private static String next(String field) {
		return Map
			.of("edges", "EventEdge", "pageInfo", "PageInfo", "node", "Event", "participants", "Participation", "actor",
					"Person", "events", "EventConnection")
			.get(field);
	}

}
