package entente.evaluation;

/**
 * Counts of what was found rightly, found wrongly and missed, and the figures that follow
 * from them; halves stand for what is nearly right.
 */
record Tally(double right, double wrong, double missed) {

	static final Tally NONE = new Tally(0, 0, 0);

	Tally plus(Tally other) {
		return new Tally(this.right + other.right, this.wrong + other.wrong, this.missed + other.missed);
	}

	/** How much of what was found is right; 1 where nothing was found. */
	double precision() {
		return share(this.wrong);
	}

	/** How much of what is to be found was found; 1 where there is nothing. */
	double recall() {
		return share(this.missed);
	}

	double f1() {
		double sum = precision() + recall();
		return (sum > 0) ? 2 * precision() * recall() / sum : 0;
	}

	/** How many there are to be found. */
	double gold() {
		return this.right + this.missed;
	}

	private double share(double rest) {
		return (this.right + rest > 0) ? this.right / (this.right + rest) : 1;
	}

}
