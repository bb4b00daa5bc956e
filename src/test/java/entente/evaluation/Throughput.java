package entente.evaluation;

import java.time.Duration;
import java.util.Locale;

/**
 * How much was extracted in how long, by so many threads at once.
 *
 * @param cpu what the whole process took of the cores, which other load on the machine
 * does not change much
 * @param peak the most heap that was in use, garbage included, in bytes
 */
record Throughput(int threads, long documents, long words, Duration time, Duration cpu, long peak) {

	/** The length of document in which speed is told. */
	private static final int USUAL = 400;

	@Override
	public String toString() {
		double seconds = seconds(this.time);
		return String.format(Locale.ROOT,
				"%d thread(s): %.1f documents/s (%.1f a second of CPU), or %.1f of %d words; peak heap %d MiB",
				this.threads, this.documents / seconds, this.documents / seconds(this.cpu),
				this.words / seconds / USUAL, USUAL, this.peak >> 20);
	}

	private static double seconds(Duration duration) {
		return duration.toNanos() / 1e9;
	}

}
