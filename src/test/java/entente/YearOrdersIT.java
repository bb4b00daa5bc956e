package entente;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import entente.graph.recording.Dump;
import entente.graph.store.SharedGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph of the invented year is the same, in whatever order and by however many
 * threads it is read.
 */
@ServiceTest
@Import({ Library.class, Dispatches.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearOrdersIT {

	private static final int THREADS = 4;

	private final Library library;

	private final Dispatches dispatches;

	private List<String> inOrder = List.of();

	YearOrdersIT(Library library, Dispatches dispatches) {
		this.library = library;
		this.dispatches = dispatches;
	}

	@BeforeAll
	void readInOrder() {
		this.library.clear();
		Dispatches.names().forEach(this.dispatches::record);
		this.inOrder = Dump.of(SharedGraph.driver());
	}

	@Test
	void anotherOrderAndManyThreadsChangeNothing() throws Exception {
		this.library.clear();
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<Future<?>> recorded = new ArrayList<>();
			shuffled(4).forEach((name) -> recorded.add(threads.submit(() -> this.dispatches.record(name))));
			for (Future<?> one : recorded) {
				one.get();
			}
		}
		assertThat(Dump.of(SharedGraph.driver())).containsExactlyElementsOf(this.inOrder);
	}

	private static List<String> shuffled(long seed) {
		List<String> names = new ArrayList<>(Dispatches.names());
		Collections.shuffle(names, new Random(seed));
		return names;
	}

}
