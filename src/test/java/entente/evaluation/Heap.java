package entente.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/**
 * What the JVM's heap holds, in bytes.
 */
final class Heap {

	private Heap() {
	}

	static void forgetPeak() {
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
	}

	/** The most since {@link #forgetPeak()}; its parts may have peaked one by one. */
	static long peak() {
		return pools().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
	}

	/** What is left after a collection of garbage. */
	static long live() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static Stream<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter((pool) -> pool.getType() == MemoryType.HEAP);
	}

}
