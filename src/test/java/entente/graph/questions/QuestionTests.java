package entente.graph.questions;

import entente.graph.questions.Question.Key;
import entente.graph.questions.Question.Shape;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class QuestionTests {

	@Test
	void readsKeysOfPage() {
		Question question = Question.read("page of Event", """
				MATCH (this)-->(it:Event)
				ORDER BY coalesce(it.start, date('0001-01-01')) DESC, it.id""");
		assertThat(question).isEqualTo(new Question(Shape.PAGE, "Event", "MATCH (this)-->(it:Event)",
				java.util.List.of(new Key("coalesce(it.start, date('0001-01-01'))", true), new Key("it.id", false)), "",
				false));
	}

	@Test
	void readsLimitOfList() {
		Question question = Question.read("[Claim]", "MATCH (it)-->(this)\nORDER BY it.id\nLIMIT $first");
		assertThat(question.shape()).isEqualTo(Shape.LIST);
		assertThat(question.rest()).isEqualTo("LIMIT $first");
	}

	@Test
	void readsWhatIsPutTogetherAfterTheOrder() {
		Question question = Question.read("page of Tie",
				"MATCH (dyad)\nORDER BY {{orderBy}} DESC, dyad.key\nWITH *, 1 AS n\nWITH *, {n: n} AS it");
		assertThat(question.orderedBy("dyad.visits").order()).containsExactly(new Key("dyad.visits", true),
				new Key("dyad.key", false));
		assertThat(question.rest()).isEqualTo("WITH *, 1 AS n\nWITH *, {n: n} AS it");
	}

	@Test
	void readsThatNoAnswerComesTwice() {
		assertThat(Question.read("page of Tie, each once", "MATCH (it)\nORDER BY it.id").once()).isTrue();
	}

	@Test
	void leavesOrderWithinClausesAlone() {
		Question question = Question.read("[Claim]", "MATCH (x)\nWITH x\nORDER BY x.a\nWITH x AS it\nORDER BY it.id");
		assertThat(question.cypher()).contains("ORDER BY x.a");
		assertThat(question.order()).containsExactly(new Key("it.id", false));
	}

	@Test
	void takesScalarAsItStands() {
		assertThat(Question.read("String", "this.name").cypher()).isEqualTo("this.name");
	}

	@Test
	void refusesHeadingThatIsNoType() {
		assertThatIllegalStateException().isThrownBy(() -> Question.read("page of", "x"))
			.withMessageContaining("no type");
	}

}
