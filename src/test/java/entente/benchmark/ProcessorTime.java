package entente.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor time that this process has taken, the database's threads apart from the
 * others. What is compiled or collected meanwhile is left out.
 *
 * @param database by thread
 * @param others by thread
 */
record ProcessorTime(Map<Long, Long> database, Map<Long, Long> others) {

	static ProcessorTime now() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		ProcessorTime now = new ProcessorTime(new HashMap<>(), new HashMap<>());
		for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
			if (thread != null) {
				Map<Long, Long> part = thread.getThreadName().startsWith("neo4j.") ? now.database : now.others;
				part.put(thread.getThreadId(), threads.getThreadCpuTime(thread.getThreadId()));
			}
		}
		return now;
	}

	/** Of the database since then. */
	Duration ofDatabase(ProcessorTime before) {
		return since(this.database, before.database);
	}

	/** Of the service, the driver and the client since then. */
	Duration ofOthers(ProcessorTime before) {
		return since(this.others, before.others);
	}

	private static Duration since(Map<Long, Long> now, Map<Long, Long> before) {
		return Duration.ofNanos(now.entrySet()
			.stream()
			.mapToLong((thread) -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
			.sum());
	}

}
