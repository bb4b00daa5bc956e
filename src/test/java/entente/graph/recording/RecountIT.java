package entente.graph.recording;

import java.util.List;

import entente.graph.GraphTest;
import entente.graph.counters.Recount;
import entente.graph.store.SharedGraph;
import entente.graph.store.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class RecountIT {

	private final Driver driver;

	private final TransactionalRecorder recorder;

	RecountIT(Driver driver) {
		this.driver = driver;
		this.recorder = Recorders.on(driver);
	}

	@BeforeEach
	void seed() {
		Recorders.seed(this.recorder);
	}

	@Test
	void everyCounterAndEdgeIsInStepWithTheFacts() {
		Gold.all().forEach(this::record);
		assertInStep();
	}

	@Test
	void findsAndRepairsWhatSomebodyHasChanged() {
		Gold.all().subList(0, 6).forEach(this::record);
		Recount recount = new Recount(new Transactions(this.driver));
		List<String> sound = Dump.of(this.driver);
		assertThat(recount.faults()).isEmpty();
		this.driver.executableQuery("""
				MATCH (s:State {code: 'KAZ'}) REMOVE s.visits
				WITH s MATCH (s)<-[:BETWEEN]-(y:Dyad) WITH s, y ORDER BY y.key LIMIT 1
				SET y.pull = y.pull + 1, y.events = 7
				""").execute();
		assertThat(recount.faults()).hasSize(2).contains("KAZ");
		assertThat(recount.repair()).hasSize(2);
		assertThat(recount.faults()).isEmpty();
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(sound);
	}

	@Test
	void aCorrectedDocumentLeavesNothingOfItsFormerText() {
		List<Gold> corpus = Gold.all().subList(0, 6);
		corpus.forEach(this::record);
		List<String> expected = Dump.of(this.driver);
		SharedGraph.clear();
		seed();
		corpus.forEach((gold) -> record(corpus.getFirst().under(gold.document().id())));
		corpus.reversed().forEach(this::record);
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(expected);
		assertInStep();
	}

	@Test
	void refusesAStateThatIsNotKnown() {
		SharedGraph.clear();
		assertThatIllegalArgumentException().isThrownBy(() -> record(Gold.all().getFirst()))
			.withMessageContaining("BFA");
		assertThat(this.recorder.isEmpty()).isTrue();
	}

	private void assertInStep() {
		assertThat(Faults.all()).hasSize(13);
		Faults.all().forEach((name, statement) -> assertThat(rows(statement)).as(name).isZero());
	}

	private void record(Gold gold) {
		this.recorder.record(gold.document(), gold.extraction());
	}

	private int rows(String statement) {
		return this.driver.executableQuery(statement).execute().records().size();
	}

}
