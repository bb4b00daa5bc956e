package entente.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Clients that each ask one question after another.
 */
final class Clients implements AutoCloseable {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	/** Lets so many ask for so long, and adds what was measured. */
	void ask(Way way, List<Map<String, Object>> variables, int clients, Duration duration, Cell cell) {
		AtomicInteger next = new AtomicInteger();
		ProcessorTime before = ProcessorTime.now();
		long begin = System.nanoTime();
		List<Future<long[]>> running = IntStream.range(0, clients)
			.mapToObj((client) -> this.threads.submit(() -> ask(way, variables, next, begin + duration.toNanos())))
			.toList();
		List<long[]> latencies = new ArrayList<>();
		running.forEach((client) -> latencies.add(result(client)));
		Duration wall = Duration.ofNanos(System.nanoTime() - begin);
		ProcessorTime after = ProcessorTime.now();
		cell.add(latencies, wall, after.ofDatabase(before), after.ofOthers(before));
	}

	private static long[] ask(Way way, List<Map<String, Object>> variables, AtomicInteger next, long end) {
		long[] nanos = new long[1024];
		int asked = 0;
		for (long begin = System.nanoTime(); begin < end || asked == 0;) {
			way.ask(variables.get(Math.floorMod(next.getAndIncrement(), variables.size())));
			long now = System.nanoTime();
			nanos = (asked < nanos.length) ? nanos : Arrays.copyOf(nanos, 2 * asked);
			nanos[asked++] = now - begin;
			begin = now;
		}
		return Arrays.copyOf(nanos, asked);
	}

	private static long[] result(Future<long[]> client) {
		try {
			return client.get();
		}
		catch (Exception exception) {
			throw new IllegalStateException(exception);
		}
	}

	@Override
	public void close() {
		this.threads.close();
	}

}
