package entente.benchmark;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Chooses among ranks as often as Zipf's law has it: the second half as often as the
 * first, the third a third as often.
 */
final class Skew {

	private final double[] cumulated;

	Skew(int ranks) {
		this.cumulated = new double[ranks];
		double sum = 0;
		for (int rank = 0; rank < ranks; rank++) {
			sum += 1.0 / (rank + 1);
			this.cumulated[rank] = sum;
		}
	}

	/** A rank, from 0. */
	int choose(RandomGenerator random) {
		int at = Arrays.binarySearch(this.cumulated, random.nextDouble() * this.cumulated[this.cumulated.length - 1]);
		return (at < 0) ? -at - 1 : at;
	}

	/** How often a rank is chosen, of 1. */
	double share(int rank) {
		return 1.0 / (rank + 1) / this.cumulated[this.cumulated.length - 1];
	}

}
