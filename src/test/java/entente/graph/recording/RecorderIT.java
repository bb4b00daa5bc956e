package entente.graph.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import entente.graph.GraphTest;
import entente.graph.Recorded.Outcome;
import entente.graph.store.SharedGraph;
import entente.model.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RecorderIT {

	private static final List<Gold> CORPUS = Gold.all();

	private final Driver driver;

	private final TransactionalRecorder recorder;

	RecorderIT(Driver driver) {
		this.driver = driver;
		this.recorder = Recorders.on(driver);
	}

	@BeforeEach
	void seed() {
		Recorders.seed(this.recorder);
	}

	@Test
	void recordsADocumentOnce() {
		assertThat(this.recorder.isEmpty()).isTrue();
		assertThat(record(CORPUS.getFirst())).isEqualTo(Outcome.RECORDED);
		List<String> once = Dump.of(this.driver);
		assertThat(record(CORPUS.getFirst())).isEqualTo(Outcome.UNCHANGED);
		assertThat(Dump.of(this.driver)).isEqualTo(once);
		assertThat(this.recorder.isEmpty()).isFalse();
	}

	@Test
	void theOrderOfDocumentsChangesNothing() {
		List<String> expected = recorded(CORPUS);
		for (int seed = 0; seed < 2; seed++) {
			List<Gold> shuffled = new ArrayList<>(CORPUS);
			Collections.shuffle(shuffled, new Random(seed));
			assertThat(recorded(shuffled)).containsExactlyElementsOf(expected);
		}
	}

	@Test
	void manyThreadsAtOnceChangeNothing() throws Exception {
		List<String> expected = recorded(CORPUS);
		SharedGraph.clear();
		seed();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Future<Outcome>> outcomes = new ArrayList<>();
			for (int copy = 0; copy < 2; copy++) {
				CORPUS.forEach((gold) -> outcomes.add(threads.submit(() -> record(gold))));
			}
			for (Future<Outcome> outcome : outcomes) {
				outcome.get();
			}
		}
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(expected);
	}

	@Test
	void knowsWhatAnotherVersionHasRead() {
		CORPUS.subList(0, 3).forEach(this::record);
		List<String> expected = Dump.of(this.driver);
		assertThat(this.recorder.outdated("", 10)).isEmpty();
		this.driver.executableQuery("MATCH (d:Document) SET d.reader = 'entente 0.0', d.checksum = 'old'").execute();
		List<String> ids = CORPUS.subList(0, 3).stream().map((gold) -> gold.document().id()).sorted().toList();
		assertThat(this.recorder.outdated("", 2)).extracting(Document::id).containsExactlyElementsOf(ids.subList(0, 2));
		assertThat(this.recorder.outdated(ids.get(1), 2)).extracting(Document::id).containsExactly(ids.get(2));
		CORPUS.subList(0, 3).forEach(this::record);
		assertThat(this.recorder.outdated("", 10)).isEmpty();
		assertThat(Dump.of(this.driver)).containsExactlyElementsOf(expected);
	}

	private List<String> recorded(List<Gold> documents) {
		SharedGraph.clear();
		seed();
		documents.forEach(this::record);
		return Dump.of(this.driver);
	}

	private Outcome record(Gold gold) {
		return this.recorder.record(gold.document(), gold.extraction()).outcome();
	}

}
