package entente.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import entente.extraction.Extractor;
import entente.model.Document;
import entente.press.DocumentReader;
import entente.press.Reading.Success;
import entente.reference.Organisations;
import entente.reference.States;

/**
 * How many documents a second, and on how much memory, once warm: every document of the
 * corpora, again and again. Run by {@code mvn -Pbench test -Dtest=ExtractionBenchmark}.
 */
class ExtractionBenchmark {

	private static final Duration WARMING = Duration.ofSeconds(40);

	private static final Duration MEASURING = Duration.ofSeconds(30);

	private final List<Document> documents = documents();

	@Test
	void measuresOneThreadAndAllCores() throws Exception {
		Extractor extractor = Extractor.create(States.load(), Organisations.load());
		int cores = Runtime.getRuntime().availableProcessors();
		run(extractor, cores, WARMING);
		System.out.println(run(extractor, 1, MEASURING));
		System.out.println(run(extractor, cores, MEASURING));
		System.out.printf("live heap with both languages loaded: %d MiB%n", Heap.live() >> 20);
	}

	private Throughput run(Extractor extractor, int threads, Duration atLeast) throws Exception {
		AtomicLong next = new AtomicLong();
		AtomicLong words = new AtomicLong();
		Duration cpu = cpu();
		long begin = System.nanoTime();
		Heap.forgetPeak();
		inThreads(threads, () -> {
			while (System.nanoTime() - begin < atLeast.toNanos()) {
				Document document = this.documents.get((int) (next.getAndIncrement() % this.documents.size()));
				extractor.extract(document);
				words.addAndGet(document.text().split("\\s+").length);
			}
		});
		return new Throughput(threads, next.get(), words.get(), Duration.ofNanos(System.nanoTime() - begin),
				cpu().minus(cpu), Heap.peak());
	}

	private static Duration cpu() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
	}

	/** Fails if one of the threads does. */
	private static void inThreads(int threads, Runnable task) throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			for (Future<?> result : IntStream.range(0, threads).mapToObj((thread) -> pool.submit(task)).toList()) {
				result.get();
			}
		}
	}

	private static List<Document> documents() {
		List<String> folders = Corpus.all()
			.stream()
			.map((corpus) -> corpus.folder().resolve("text").toString())
			.toList();
		return new DocumentReader().read(folders).map((reading) -> ((Success<Document>) reading).content()).toList();
	}

}
