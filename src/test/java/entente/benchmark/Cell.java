package entente.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one way to answer one question at one number of clients, over all
 * rounds.
 */
final class Cell {

	private final List<long[]> latencies = new ArrayList<>();

	private Duration wall = Duration.ZERO;

	private Duration database = Duration.ZERO;

	private Duration others = Duration.ZERO;

	/** Adds a round. */
	void add(List<long[]> nanos, Duration wall, Duration database, Duration others) {
		this.latencies.addAll(nanos);
		this.wall = this.wall.plus(wall);
		this.database = this.database.plus(database);
		this.others = this.others.plus(others);
	}

	double perSecond() {
		return requests() * 1e9 / this.wall.toNanos();
	}

	/** Milliseconds within which this part of all requests is answered. */
	double within(double part) {
		long[] all = this.latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
		return all[(int) Math.min(all.length - 1, Math.ceil(part * all.length))] / 1e6;
	}

	/** Milliseconds of processor time a request, of the database. */
	double database() {
		return this.database.toNanos() / 1e6 / requests();
	}

	/** Milliseconds of processor time a request, of all but the database. */
	double others() {
		return this.others.toNanos() / 1e6 / requests();
	}

	private long requests() {
		return this.latencies.stream().mapToLong((nanos) -> nanos.length).sum();
	}

}
